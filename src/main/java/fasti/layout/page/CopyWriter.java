package fasti.layout.page;

import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.layout.shape.Isolate;
import fasti.report.Origin;
import fasti.style.Feature;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Direction;
import fasti.text.Inline;
import fasti.text.LinkTarget;
import fasti.text.Mirrored;
import fasti.text.Note;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns inlines into a [Copy]: one string with its spans, and the kids of the paragraph's element.
/// Short-lived: one writer a paragraph.
final class CopyWriter {
  /// Superior letters where the face has no figures made for it.
  private static final double RAISED_SIZE = 0.66;

  private static final double RAISED_BY = 0.34;
  private static final double LOWERED_BY = 0.16;

  private final Ledger ledger;
  private final Stylebook styles;
  private final FormStyles forms;
  private final Function<Note, SetNote> notes;
  private final StringBuilder text = new StringBuilder();
  private final List<Copy.Span> spans = new ArrayList<>();
  private final List<Copy.Call> calls = new ArrayList<>();
  private final List<Copy.Gloss> glosses = new ArrayList<>();
  private final List<Isolate> isolates = new ArrayList<>();
  private final IsolateMarks marks = new IsolateMarks(text, isolates);

  /// @param notes sets a note whose call is met
  CopyWriter(Ledger ledger, Stylebook styles, Function<Note, SetNote> notes) {
    this.ledger = ledger;
    this.styles = styles;
    this.forms = new FormStyles(ledger.shaper(), styles);
    this.notes = notes;
  }

  Copy write(List<Inline> content, TextStyle style, Origin origin) {
    return write(content, style, ledger.language(), origin);
  }

  Copy write(List<Inline> content, TextStyle style, String language, Origin origin) {
    var kids = kids(content, manner(style).in(language));
    return copy(kids, language, origin);
  }

  /// A paragraph that opens with a label of another look, in the same paragraph.
  Copy writeRunIn(Inline.Text label, TextStyle labelStyle, Body body) {
    var kids = new Kids();
    append(label, manner(labelStyle), kids);
    append(new Inline.Text("\u2002"), manner(labelStyle), kids);
    all(body.content(), manner(body.style()), kids);
    return copy(kids.closed(), ledger.language(), body.origin());
  }

  /// Text with a remark of another look after it, in the same paragraph.
  Copy writeWithRemark(Body body, List<Inline> remark, TextStyle remarkStyle) {
    var kids = new Kids();
    all(body.content(), manner(body.style()), kids);
    if (!remark.isEmpty()) {
      append(new Inline.Text("\u2002"), manner(remarkStyle), kids);
      all(remark, manner(remarkStyle), kids);
    }
    return copy(kids.closed(), ledger.language(), body.origin());
  }

  /// A note's first paragraph: its number, which leads back to the call, then the text. The kids
  /// are a label and a paragraph.
  Copy writeNote(Note note, Body body) {
    var number = printed(note);
    var label = new Kids();
    link(
        new LinkTarget.Local(note.call()),
        List.of(new Inline.Text(number)),
        labelling(manner(body.style()), number),
        label);
    var paragraph = new Kids();
    append(new Inline.Text("\u2009"), manner(body.style()), paragraph);
    all(body.content(), manner(body.style()), paragraph);
    return copy(
        List.of(
            StructureElement.of(Role.LABEL, label.closed()).asKid(),
            StructureElement.of(Role.PARAGRAPH, paragraph.closed()).asKid()),
        ledger.language(),
        body.origin());
  }

  private Copy copy(List<Kid> kids, String language, Origin origin) {
    return new Copy(text.toString(), spans, calls, glosses, kids, isolates, language, origin);
  }

  /// What follows a label.
  record Body(List<Inline> content, TextStyle style, Origin origin) {}

  private Manner manner(TextStyle style) {
    return new Manner(style, ledger.language(), Optional.empty(), Length.ZERO, Stress.NONE);
  }

  /// How text is written at one depth of the inlines.
  private record Manner(
      TextStyle style, String language, Optional<Copy.Hyperlink> link, Length rise, Stress stress) {
    Manner with(TextStyle other) {
      return new Manner(other, language, link, rise, stress);
    }

    Manner in(String other) {
      return new Manner(style, other, link, rise, stress);
    }

    Manner linkedTo(Copy.Hyperlink other) {
      return new Manner(style, language, Optional.of(other), rise, stress);
    }

    Manner raised(Length by) {
      return new Manner(style, language, link, rise.plus(by), stress);
    }

    Manner with(Stress other) {
      return new Manner(style, language, link, rise, other);
    }
  }

  /// Whether words are emphasised, for scripts that mark it beside the letters.
  private enum Stress {
    NONE,
    EMPHASISED
  }

  private List<Kid> kids(List<Inline> content, Manner manner) {
    var kids = new Kids();
    all(content, manner, kids);
    return kids.closed();
  }

  /// The kids of one element; neighbouring text shares a leaf.
  private final class Kids {
    private final List<Kid> list = new ArrayList<>();
    private int leaf = -1;
    private int start;
    private int end;

    /// Notes what the open leaf says, from its first letter on.
    ///
    /// @param from of the first of more letters in the text
    void say(int from) {
      start = end < 0 ? from : start;
      end = text.length();
    }

    /// Nothing more is added. A leaf of which a part is read from right to left says its words in
    /// reading order: on the page such letters stand in the order of their glyphs.
    private void closeLeaf() {
      if (leaf >= 0 && Mirrored.isIn(text, start, end)) {
        var words = StructureElement.of(Role.SPAN, List.of(list.removeLast()));
        var said = text.substring(start, end).replace('\u2028', ' ');
        list.add(words.withReplacement(said).asKid());
      }
      leaf = -1;
    }

    List<Kid> closed() {
      closeLeaf();
      return list;
    }

    int leaf() {
      if (leaf < 0) {
        leaf = ledger.nextLeaf();
        end = -1;
        list.add(new Kid.Leaf(leaf));
      }
      return leaf;
    }

    void add(StructureElement element) {
      closeLeaf();
      list.add(element.asKid());
    }
  }

  private void append(Inline inline, Manner manner, Kids kids) {
    var style = manner.style();
    switch (inline) {
      case Inline.Text(var letters) -> letters(letters, manner, kids);
      case Inline.DateText(_, var letters) -> letters(letters, manner, kids);
      case Inline.Ruby(var pairs) -> pairs.forEach(pair -> ruby(pair, manner, kids));
      case Inline.LineBreak _ -> letters("\u2028", manner, kids);
      case Inline.Code(var letters) ->
          letters(letters, manner.with(styles.monospaced(style.size().times(0.9))), kids);
      case Inline.Emphasis(var inner) ->
          all(inner, manner.with(styles.emphasised(style)).with(Stress.EMPHASISED), kids);
      case Inline.Strong(var inner) ->
          all(inner, manner.with(style.withWeight(Weight.SEMI_BOLD)), kids);
      case Inline.SmallCaps(var inner) ->
          all(inner, manner.with(style.with(Feature.SMALL_CAPS)), kids);
      case Inline.Superscript(var inner) ->
          all(inner, superior(manner, Inline.plainText(inner)), kids);
      case Inline.Subscript(var inner) ->
          all(inner, inferior(manner, Inline.plainText(inner)), kids);
      case Inline.Foreign(var tag, var inner) -> foreign(tag, inner, manner, kids);
      case Inline.Link(var target, _, var inner, _) -> link(target, inner, manner, kids);
      case Inline.NoteReference(var note) -> call(note, manner, kids);
      case Inline.Citation _ -> throw new IllegalStateException("a citation has passed the editor");
    }
  }

  private void ruby(Inline.RubyPair pair, Manner manner, Kids kids) {
    int start = text.length();
    var base = new Kids();
    span(pair.base(), manner.with(Stress.NONE), base);
    var baseElement = StructureElement.of(Role.RUBY_BASE, base.closed());
    int leaf = ledger.nextLeaf();
    var reading = StructureElement.of(Role.RUBY_TEXT, List.of(new Kid.Leaf(leaf)));
    glosses.add(
        new Copy.Gloss(
            start,
            text.length(),
            pair.reading(),
            GlossStyle.ofReading(manner.style()),
            new Copy.Stand(manner.rise(), manner.style().size(), GlossStyle.riseOver(pair.base())),
            new Copy.Kind.Reading(leaf)));
    kids.add(StructureElement.of(Role.RUBY, List.of(baseElement.asKid(), reading.asKid())));
  }

  private void foreign(String tag, List<Inline> content, Manner manner, Kids kids) {
    int start = text.length();
    var inner = kids(content, manner.in(tag));
    isolates.add(new Isolate(start, text.length(), Direction.of(tag)));
    kids.add(StructureElement.of(Role.SPAN, inner).inLanguage(tag));
  }

  private void all(List<Inline> content, Manner manner, Kids kids) {
    for (var inline : content) {
      append(inline, manner, kids);
    }
  }

  private void letters(String letters, Manner manner, Kids kids) {
    int at = 0;
    for (var stretch : LetterForms.in(letters, manner.language())) {
      var part = letters.substring(stretch.start(), stretch.end());
      var form = forms.style(stretch.form(), part, manner.style());
      if (!form.equals(manner.style())) {
        span(letters.substring(at, stretch.start()), manner, kids);
        span(part, manner.with(form), kids);
        at = stretch.end();
      }
    }
    span(letters.substring(at), manner, kids);
  }

  private void span(String letters, Manner manner, Kids kids) {
    if (letters.isEmpty()) {
      return;
    }
    int start = text.length();
    marks.append(letters);
    if (text.length() == start) {
      return;
    }
    spans.add(
        new Copy.Span(
            start,
            text.length(),
            manner.style(),
            manner.language(),
            kids.leaf(),
            manner.link(),
            manner.rise()));
    kids.say(start);
    if (manner.stress() == Stress.EMPHASISED) {
      glosses.addAll(EmphasisMarks.on(text, spans.getLast()));
    }
  }

  private Manner shifted(Manner manner, double by) {
    var style = manner.style();
    return manner.with(forms.reduced(style, RAISED_SIZE)).raised(style.size().times(by));
  }

  private void link(LinkTarget target, List<Inline> inner, Manner manner, Kids kids) {
    if (manner.link().isPresent()) {
      all(inner, manner, kids);
    } else {
      kids.add(linked(target, inner, manner));
    }
  }

  private StructureElement linked(LinkTarget target, List<Inline> inner, Manner manner) {
    var link = new Copy.Hyperlink(ledger.nextLink(), target, Inline.plainText(inner));
    var content = new ArrayList<>(kids(inner, manner.linkedTo(link)));
    content.add(new Kid.Annotation(link.number()));
    return StructureElement.of(Role.LINK, content);
  }

  private void call(Note note, Manner manner, Kids kids) {
    int start = text.length();
    var number = printed(note);
    var inner = List.<Inline>of(new Inline.Text(number));
    if (manner.link().isPresent()) {
      all(inner, superior(manner, number), kids);
    } else {
      var target = new LinkTarget.Local(note.anchor());
      kids.add(linked(target, inner, superior(manner, number)).named(note.call()));
    }
    var set = notes.apply(note);
    calls.add(new Copy.Call(start, text.length(), note, set));
    kids.add(set.element());
  }

  /// Right-to-left scripts set the numbers of notes in brackets, since their letters hang high.
  private String printed(Note note) {
    var number = ledger.words().digits().of(note.number());
    return ledger.isRightToLeft() ? "(" + number + ")" : number;
  }

  /// Figures of the west are raised before a note as in its call. Others, which no face has made
  /// for that, would be too small to read; in brackets they need no raising.
  private Manner labelling(Manner manner, String number) {
    return switch (ledger.words().digits()) {
      case WESTERN -> superior(manner, number);
      case ARABIC_INDIC, PERSIAN, DEVANAGARI -> manner;
    };
  }

  /// Letters made to be superior, or raised ones.
  private Manner superior(Manner manner, String letters) {
    return forms
        .made(Feature.SUPERIORS, letters, manner.style())
        .map(manner::with)
        .orElseGet(() -> shifted(manner, RAISED_BY));
  }

  private Manner inferior(Manner manner, String letters) {
    return forms
        .made(Feature.INFERIORS, letters, manner.style())
        .map(manner::with)
        .orElseGet(() -> shifted(manner, -LOWERED_BY));
  }
}
