package fasti.layout.page;

import fasti.layout.page.Material.Part;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import fasti.layout.shape.BreakOpportunities;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Itemizer;
import fasti.layout.shape.StyledRange;
import fasti.layout.shape.StyledText;
import fasti.layout.shape.TextItem;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Cuts a paragraph into words and spaces and makes the breaker's items of them.
///
/// Words are shaped whole, so that kerning and ligatures hold; a place to hyphen inside one divides
/// its width by clusters, and a word that is really broken is shaped anew by [LineSetter].
final class MaterialBuilder {
  /// A break after a hyphen that the word has anyway.
  private static final Cost AFTER_HYPHEN = new Cost.Of(25);

  /// A break that no rule allows, in a word that no line holds: dearer than any hyphen.
  private static final Cost BY_FORCE = new Cost.Of(2000);

  private static final Part MARK = new Part.Mark();
  private static final Part AIR = new Part.Air();
  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final Item FREE = new Item.Penalty(0, Cost.FREE, Item.Kind.PLAIN);

  /// A word and a space are seven letters or so, and every third word has a hyphen: fewer, and much
  /// room is wasted; more, and lists have to grow.
  private static final int LETTERS_AN_ITEM = 3;

  private static final int ROOM = 8;

  private final Copy copy;
  private final ParagraphStyle style;
  private final Ledger ledger;
  private final List<Item> items;
  private final List<Part> parts;
  private Optional<BitSet> opportunities = Optional.empty();
  private Optional<LineEdges> edges = Optional.empty();
  private List<SetGloss> glosses = List.of();
  private final long longest;

  MaterialBuilder(Copy copy, ParagraphStyle style, Ledger ledger) {
    this(copy, style, ledger, Long.MAX_VALUE);
  }

  /// A builder that lets words wider than a line be broken between any two letters.
  static MaterialBuilder dividing(Copy copy, ParagraphStyle style, Ledger ledger, Length measure) {
    return new MaterialBuilder(copy, style, ledger, measure.scaledPoints());
  }

  /// @param longest word that is not divided by force, in scaled points
  private MaterialBuilder(Copy copy, ParagraphStyle style, Ledger ledger, long longest) {
    this.copy = copy;
    this.style = style;
    this.ledger = ledger;
    this.longest = longest;
    int room = copy.text().length() / LETTERS_AN_ITEM + ROOM;
    this.items = new ArrayList<>(room);
    this.parts = new ArrayList<>(room);
  }

  Material build() {
    if (style.indent().scaledPoints() > 0) {
      add(new Item.Box(style.indent().scaledPoints()), MARK);
    }
    var text = copy.text();
    var stretches = stretches();
    if (!copy.glosses().isEmpty()) {
      glosses = new GlossSetter(copy, ledger).set(gloss -> letters(gloss, stretches));
    }
    for (var stretch : stretches) {
      addStretch(text, stretch);
    }
    end();
    return new Material(items, parts, glosses);
  }

  /// The width of a gloss's letters.
  private long letters(Copy.Gloss gloss, List<Stretch> stretches) {
    long width = 0;
    for (var stretch : stretches) {
      int start = Math.max(gloss.start(), stretch.start());
      int end = Math.min(gloss.end(), stretch.end());
      if (start < end) {
        width += shape(copy.text().substring(start, end), stretch.item()).width();
      }
    }
    return width;
  }

  /// A stretch of text in one setting and one span.
  private record Stretch(int start, int end, TextItem item, Copy.Span span, Logotypes words) {}

  private List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    int span = 0;
    for (var item : textItems()) {
      int at = item.start();
      while (at < item.end()) {
        while (copy.spans().get(span).end() <= at) {
          span++;
        }
        var current = copy.spans().get(span);
        int end = Math.min(item.end(), current.end());
        stretches.add(new Stretch(at, end, item, current, ledger.logotypes(manner(item))));
        at = end;
      }
    }
    return stretches;
  }

  private List<TextItem> textItems() {
    var ranges = new ArrayList<StyledRange>(copy.spans().size());
    for (var span : copy.spans()) {
      ranges.add(new StyledRange(span.start(), span.end(), span.style(), span.language()));
    }
    var styled = new StyledText(copy.text(), ranges, copy.direction(), copy.isolates());
    return Itemizer.itemize(styled, ledger.shaper().typecase(), this::missing);
  }

  private Logotypes.Manner manner(TextItem item) {
    return new Logotypes.Manner(
        item.setting(),
        justifies(style) ? Logotypes.Lines.JUSTIFIED : Logotypes.Lines.RAGGED,
        isElastic(item) ? Logotypes.Letters.ELASTIC : Logotypes.Letters.FIRM,
        style.hyphens());
  }

  private void missing(int index) {
    ledger.reportMissing(copy.text().codePointAt(index), copy.origin());
  }

  private void addStretch(String text, Stretch stretch) {
    int at = stretch.start();
    for (var gloss : glosses) {
      if (gloss.isReadingOf(at)) {
        addRead(stretch, gloss);
        return;
      }
    }
    while (at < stretch.end()) {
      char letter = text.charAt(at);
      if (letter == '\u2028') {
        breakLine();
        at++;
      } else if (isSpace(letter)) {
        int end = at + 1;
        while (end < stretch.end() && isSpace(text.charAt(end))) {
          end++;
        }
        addGap(stretch, at, end);
        at = end;
      } else {
        int end = endOfWord(text, at, stretch.end());
        addWord(stretch, at, end);
        at = end;
      }
    }
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == NO_BREAK_SPACE || letter == '\n' || letter == '\t';
  }

  private int endOfWord(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit
        && !isSpace(text.charAt(end))
        && text.charAt(end) != '\u2028'
        && (isPlain(text.charAt(end - 1), text.charAt(end)) || !isParted(end))) {
      end++;
    }
    return end;
  }

  /// Whether nothing ever parts two characters: letters of English, or one and the mark after it.
  /// Most are, and many paragraphs hold no others inside their words, so that there is no need to
  /// ask where they might be broken.
  private static boolean isPlain(char before, char after) {
    return isPlainLetter(before) && (isPlainLetter(after) || after == ',' || after == '.');
  }

  private static boolean isPlainLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private boolean isParted(int at) {
    return mayBreakBefore(at) || SquareSeam.parts(copy.text(), at);
  }

  private boolean mayBreakBefore(int at) {
    if (opportunities.isEmpty()) {
      opportunities = Optional.of(BreakOpportunities.in(copy.text(), copy.language()));
    }
    return opportunities.get().get(at);
  }

  /// Spaces in a row are one, but those that do not break were meant, each of them: verbatim text
  /// has its columns by them.
  private void addGap(Stretch stretch, int start, int end) {
    boolean meant = end - start > 1 && isUnbreakable(start, end);
    var run = meant ? stretch.words().shape(" ".repeat(end - start)) : stretch.words().space();
    var gap = new Part.Gap(start, end, stretch.item(), stretch.span(), run);
    if (copy.text().charAt(start) == NO_BREAK_SPACE) {
      add(Material.FORBIDDEN, MARK);
    }
    add(meant ? Logotypes.gap(run.width()) : stretch.words().gap(), gap);
  }

  private boolean isUnbreakable(int start, int end) {
    for (int i = start; i < end; i++) {
      if (copy.text().charAt(i) != NO_BREAK_SPACE) {
        return false;
      }
    }
    return true;
  }

  private void addWord(Stretch stretch, int start, int end) {
    if (start > 0 && !isSpace(copy.text().charAt(start - 1))) {
      addSeam(stretch, start);
    }
    var word = stretch.words().word(copy.text(), start, end);
    var whole = new Part.Word(start, end, stretch.item(), stretch.span(), word.run());
    if (word.width() > longest) {
      addLongWord(stretch, whole, word.letters());
      return;
    }
    boolean alone = standsAlone(start, end);
    int from = start;
    for (int i = 0; i < word.boxes().length; i++) {
      boolean last = i == word.points().length;
      int to = last ? end : start + word.points()[i];
      var box = word.boxes()[i];
      add(alone ? box : among(box, from, to), part(whole, from, to));
      if (!last) {
        add(word.hyphen(), MARK);
      }
      from = to;
    }
  }

  /// Whether white stands on both sides of a word.
  private boolean standsAlone(int start, int end) {
    var text = copy.text();
    return (start == 0 || LineEdges.isSpace(text.charAt(start - 1)))
        && (end == text.length() || LineEdges.isSpace(text.charAt(end)));
  }

  /// A part of a word that others go on from, which the eye takes for one with it.
  private Item.Box among(Item.Box box, int from, int to) {
    return new Item.Box(box.width(), box.give(), edges().among(box.edge(), from, to));
  }

  private LineEdges edges() {
    if (edges.isEmpty()) {
      edges = Optional.of(new LineEdges(copy.text()));
    }
    return edges.get();
  }

  /// Letters that have a reading: a span of their own, and never parted.
  private void addRead(Stretch stretch, SetGloss reading) {
    int start = stretch.start();
    if (start > reading.gloss().start()) {
      add(Material.FORBIDDEN, MARK);
    } else if (start > 0 && !isSpace(copy.text().charAt(start - 1))) {
      addSeam(stretch, start);
    }
    var run = shape(copy.text().substring(start, stretch.end()), stretch.item());
    var pushed = reading.pushed(run, start, stretch.end());
    var word = new Part.Word(start, stretch.end(), stretch.item(), stretch.span(), pushed);
    addLetters(stretch, word, start, stretch.end());
  }

  /// Where no syllable is known, a word may end a line anywhere: with a hyphen between letters of
  /// scripts that have one, with nothing between figures and signs.
  private void addLongWord(Stretch stretch, Part.Word word, String letters) {
    var syllables =
        IntStream.of(Syllables.allIn(letters, stretch.span().language())).boxed().toList();
    int from = word.start();
    for (int point : LongWord.points(letters)) {
      int at = word.start() + point;
      addLetters(stretch, word, from, at);
      from = at;
      if (syllables.contains(point)) {
        add(stretch.words().hyphenIn(letters), MARK);
      } else {
        boolean hyphened = isElastic(stretch.item()) && LongWord.isBetweenLetters(letters, point);
        add(hyphened ? byForce(stretch.words().shape("-").width()) : BY_FORCE_UNMARKED, MARK);
      }
    }
    addLetters(stretch, word, from, word.end());
  }

  private static Item byForce(long hyphen) {
    return new Item.Penalty(hyphen, BY_FORCE, Item.Kind.HYPHEN);
  }

  private static final Item BY_FORCE_UNMARKED = new Item.Penalty(0, BY_FORCE, Item.Kind.PLAIN);

  /// Where two pieces of text meet without a space.
  private void addSeam(Stretch stretch, int at) {
    boolean mayBreak = mayBreakBefore(at);
    if (!SquareSeam.parts(copy.text(), at)) {
      if (mayBreak) {
        addBreakInside(at);
      }
      return;
    }
    if (!mayBreak) {
      add(Material.FORBIDDEN, MARK);
    }
    long em = stretch.item().setting().style().size().scaledPoints();
    add(SquareSeam.air(copy.text(), at, em), AIR);
  }

  /// A place to break that needs no hyphen: after a dash.
  private void addBreakInside(int at) {
    char before = copy.text().charAt(at - 1);
    if (before == '-' || before == '\u2010') {
      add(new Item.Penalty(0, AFTER_HYPHEN, Item.Kind.HYPHEN), MARK);
    } else {
      add(FREE, MARK);
    }
  }

  private void addLetters(Stretch stretch, Part.Word word, int from, int to) {
    var box = stretch.words().box(word.widthBetween(from, to), edges(), from, to);
    add(box, part(word, from, to));
  }

  private static Part part(Part.Word word, int from, int to) {
    boolean isWhole = from == word.start() && to == word.end();
    return isWhole ? word : new Part.Letters(word, from, to);
  }

  /// Scripts whose letters stand apart and are used to be drawn a little wider or narrower.
  static boolean isElastic(TextItem item) {
    var script = item.setting().script();
    return item.level() == 0
        && (script.equals("Latn") || script.equals("Grek") || script.equals("Cyrl"));
  }

  private GlyphRun shape(String letters, TextItem item) {
    return ledger.shaper().shape(letters, item.setting());
  }

  private void breakLine() {
    add(new Item.Fill(), MARK);
    add(new Item.Penalty(0, Cost.FORCED, Item.Kind.PLAIN), MARK);
  }

  /// The last line is filled up with white. A space before it would push centred and end-aligned
  /// lines; at the end of others nobody sees it.
  private void end() {
    while (!items.isEmpty()
        && parts.getLast() instanceof Part.Gap
        && style.alignment() != Alignment.START) {
      items.removeLast();
      parts.removeLast();
    }
    breakLine();
  }

  private void add(Item item, Part part) {
    items.add(item);
    parts.add(part);
  }

  /// Whether lines of this style are stretched to the measure.
  static boolean justifies(ParagraphStyle style) {
    return style.alignment() == Alignment.JUSTIFIED || style.alignment() == Alignment.KASHIDA;
  }
}
