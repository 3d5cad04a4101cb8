package fasti.layout.page;

import fasti.layout.page.Material.Chunk;
import fasti.layout.page.Material.Part;
import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.ParagraphStyle.Hyphens;
import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import fasti.layout.shape.BreakOpportunities;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Hyphenator;
import fasti.layout.shape.Itemizer;
import fasti.layout.shape.StyledRange;
import fasti.layout.shape.StyledText;
import fasti.layout.shape.TextItem;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts a paragraph into words and spaces, has each shaped, and makes the breaker's items of them.
///
/// Words are shaped whole, so that kerning and ligatures hold; a place to hyphen inside one divides
/// its width by clusters, and a word that is really broken is shaped anew by [LineSetter].
final class MaterialBuilder {
  /// A word space may grow by half at ratio 1, and shrink by a third.
  private static final double STRETCH = 0.5;

  private static final double SHRINK = 1.0 / 3;

  /// Letters may be a fiftieth wider or narrower than they are drawn: more, and lines of the same
  /// face look like lines of two (Thành, 2000).
  static final double EXPANSION = 0.02;

  /// As much as a line whose spaces are nearly two fifths wider than they should be: less, and
  /// pages are hyphened for a trifle; more, and narrow columns gape.
  private static final Cost HYPHEN = new Cost.Of(40);

  /// Where lines may be short a word is divided only to save the rag from a hole of over three ems.
  private static final Cost HYPHEN_IN_RAG = new Cost.Of(150);

  /// A proper name should rather stay whole (Bringhurst, 2.4.9).
  private static final Cost HYPHEN_IN_NAME = new Cost.Of(75);

  /// A break after a hyphen that the word has anyway.
  private static final Cost AFTER_HYPHEN = new Cost.Of(25);

  /// A break that no rule allows, in a word that no line holds: dearer than any hyphen.
  private static final Cost BY_FORCE = new Cost.Of(2000);

  private static final Item FREE = new Item.Penalty(0, Cost.FREE, Item.Kind.PLAIN);

  private final Copy copy;
  private final ParagraphStyle style;
  private final Ledger ledger;
  private final List<Item> items = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final BitSet opportunities;
  private final LineEdges edges;
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
    this.opportunities = BreakOpportunities.in(copy.text(), copy.language());
    this.edges = new LineEdges(copy.text());
  }

  Material build() {
    if (style.indent().scaledPoints() > 0) {
      add(new Item.Box(style.indent().scaledPoints()), new Part.Mark());
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
  ///
  /// @param space as every word space in it is set
  /// @param hyphen as every word in it that is broken ends
  private record Stretch(
      int start, int end, TextItem item, Copy.Span span, GlyphRun space, GlyphRun hyphen) {}

  private List<Stretch> stretches() {
    var ranges =
        copy.spans().stream()
            .map(s -> new StyledRange(s.start(), s.end(), s.style(), s.language()))
            .toList();
    var textItems =
        Itemizer.itemize(
            new StyledText(copy.text(), ranges, copy.direction(), copy.isolates()),
            ledger.shaper().typecase(),
            this::missing);
    var stretches = new ArrayList<Stretch>();
    int span = 0;
    for (var item : textItems) {
      int at = item.start();
      while (at < item.end()) {
        while (copy.spans().get(span).end() <= at) {
          span++;
        }
        var current = copy.spans().get(span);
        int end = Math.min(item.end(), current.end());
        var space = shape(" ", item);
        stretches.add(new Stretch(at, end, item, current, space, shape("-", item)));
        at = end;
      }
    }
    return stretches;
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
    return letter == ' ' || letter == '\u00a0' || letter == '\n' || letter == '\t';
  }

  private int endOfWord(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit
        && !isSpace(text.charAt(end))
        && text.charAt(end) != '\u2028'
        && !opportunities.get(end)
        && !SquareSeam.parts(text, end)) {
      end++;
    }
    return end;
  }

  private void addGap(Stretch stretch, int start, int end) {
    var run = spaces(stretch, start, end);
    var chunk = new Chunk(start, end, stretch.item(), stretch.span(), run);
    if (copy.text().charAt(start) == '\u00a0') {
      add(Material.FORBIDDEN, new Part.Mark());
    }
    long width = run.width();
    add(
        new Item.Glue(width, Math.round(width * STRETCH), Math.round(width * SHRINK)),
        new Part.Gap(chunk));
  }

  /// Spaces in a row are one, but those that do not break were meant, each of them: verbatim text
  /// has its columns by them.
  private GlyphRun spaces(Stretch stretch, int start, int end) {
    boolean meant = copy.text().substring(start, end).chars().allMatch(at -> at == '\u00a0');
    return end - start > 1 && meant
        ? shape(" ".repeat(end - start), stretch.item())
        : stretch.space();
  }

  private void addWord(Stretch stretch, int start, int end) {
    if (start > 0 && !isSpace(copy.text().charAt(start - 1))) {
      addSeam(stretch, start);
    }
    var letters = copy.text().substring(start, end);
    var run = SquareSeam.trimmed(shape(letters, stretch.item()));
    var chunk = new Chunk(start, end, stretch.item(), stretch.span(), run);
    if (run.width() > longest) {
      addLongWord(stretch, chunk, letters);
      return;
    }
    int from = start;
    for (int point : hyphenPoints(stretch, letters)) {
      addLetters(chunk, from, start + point);
      from = start + point;
      addHyphen(stretch, letters);
    }
    addLetters(chunk, from, end);
  }

  /// Letters that have a reading: a span of their own, and never parted.
  private void addRead(Stretch stretch, SetGloss reading) {
    int start = stretch.start();
    if (start > reading.gloss().start()) {
      add(Material.FORBIDDEN, new Part.Mark());
    } else if (start > 0 && !isSpace(copy.text().charAt(start - 1))) {
      addSeam(stretch, start);
    }
    var run = shape(copy.text().substring(start, stretch.end()), stretch.item());
    var pushed = reading.pushed(run, start, stretch.end());
    var chunk = new Chunk(start, stretch.end(), stretch.item(), stretch.span(), pushed);
    addLetters(chunk, start, stretch.end());
  }

  /// Where no syllable is known, a word may end a line anywhere: with a hyphen between letters of
  /// scripts that have one, with nothing between figures and signs.
  private void addLongWord(Stretch stretch, Chunk chunk, String letters) {
    boolean told = letters.indexOf(SOFT_HYPHEN) >= 0;
    var points = told ? softHyphens(letters) : syllables(stretch, letters);
    var syllables = IntStream.of(points).boxed().toList();
    int from = chunk.start();
    for (int point : LongWord.points(letters)) {
      int at = chunk.start() + point;
      addLetters(chunk, from, at);
      from = at;
      if (syllables.contains(point)) {
        addHyphen(stretch, letters);
      } else {
        boolean hyphened = isElastic(stretch.item()) && LongWord.isBetweenLetters(letters, point);
        add(hyphened ? byForce(stretch.hyphen().width()) : BY_FORCE_UNMARKED, new Part.Mark());
      }
    }
    addLetters(chunk, from, chunk.end());
  }

  private static Item byForce(long hyphen) {
    return new Item.Penalty(hyphen, BY_FORCE, Item.Kind.HYPHEN);
  }

  private static final Item BY_FORCE_UNMARKED = new Item.Penalty(0, BY_FORCE, Item.Kind.PLAIN);

  /// Where two pieces of text meet without a space.
  private void addSeam(Stretch stretch, int at) {
    boolean mayBreak = opportunities.get(at);
    if (!SquareSeam.parts(copy.text(), at)) {
      if (mayBreak) {
        addBreakInside(at);
      }
      return;
    }
    if (!mayBreak) {
      add(Material.FORBIDDEN, new Part.Mark());
    }
    long em = stretch.item().setting().style().size().scaledPoints();
    add(SquareSeam.air(copy.text(), at, em), new Part.Air());
  }

  /// A place to break that needs no hyphen: after a dash.
  private void addBreakInside(int at) {
    char before = copy.text().charAt(at - 1);
    if (before == '-' || before == '\u2010') {
      add(new Item.Penalty(0, AFTER_HYPHEN, Item.Kind.HYPHEN), new Part.Mark());
    } else {
      add(FREE, new Part.Mark());
    }
  }

  private int[] hyphenPoints(Stretch stretch, String letters) {
    if (letters.indexOf(SOFT_HYPHEN) >= 0) {
      return softHyphens(letters);
    }
    if (style.hyphens() == Hyphens.NEVER
        || stretch.item().setting().rightToLeft()
        || letters.length() < 5
        || isAcronym(letters)
        || letters.indexOf('-') >= 0) {
      return NO_POINTS;
    }
    return syllables(stretch, letters);
  }

  private static int[] syllables(Stretch stretch, String letters) {
    int first = 0;
    int last = letters.length();
    while (first < last && !Character.isLetter(letters.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetter(letters.charAt(last - 1))) {
      last--;
    }
    var points = Hyphenator.of(stretch.span().language()).pointsIn(letters.substring(first, last));
    for (int i = 0; i < points.length; i++) {
      points[i] += first;
    }
    return points;
  }

  /// Where the author wants a word divided, and nowhere else, whatever the style says of hyphens.
  private static int[] softHyphens(String letters) {
    return IntStream.range(1, letters.length())
        .filter(i -> letters.charAt(i - 1) == SOFT_HYPHEN)
        .toArray();
  }

  /// Words of capitals, in which patterns would find syllables: UNESCO, RSFSR.
  private static boolean isAcronym(String letters) {
    boolean hasCapitals = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (Character.isLetter(letter) && !Character.isUpperCase(letter)) {
        return false;
      }
      hasCapitals |= Character.isUpperCase(letter);
    }
    return hasCapitals;
  }

  private static final int[] NO_POINTS = {};
  private static final char SOFT_HYPHEN = '\u00AD';

  private void addHyphen(Stretch stretch, String letters) {
    var inLine = isName(stretch, letters) ? HYPHEN_IN_NAME : HYPHEN;
    var cost = justifies(style) ? inLine : HYPHEN_IN_RAG;
    var run = stretch.hyphen();
    long hang = justifies(style) ? LineEdges.right('-', run) : 0;
    add(new Item.Penalty(run.width(), hang, cost, Item.Kind.HYPHEN), new Part.Mark());
  }

  /// In German every noun has a capital.
  private static boolean isName(Stretch stretch, String letters) {
    return Character.isUpperCase(letters.charAt(0)) && !stretch.span().language().startsWith("de");
  }

  private void addLetters(Chunk chunk, int from, int to) {
    long width = chunk.widthBetween(from, to);
    boolean gives = justifies(style) && isElastic(chunk.item());
    var edge = gives ? edges.hanging(chunk.run(), from, to) : edges.plain(from, to);
    long give = gives ? Math.round(width * EXPANSION) : 0;
    add(new Item.Box(width, give, edge), new Part.Letters(chunk, from, to));
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
    add(new Item.Fill(), new Part.Mark());
    add(new Item.Penalty(0, Cost.FORCED, Item.Kind.PLAIN), new Part.Mark());
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
