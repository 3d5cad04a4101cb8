package fasti.epub;

import fasti.document.Word;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import fasti.text.Anchor;
import fasti.text.Direction;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.text.Note;
import java.util.ArrayList;
import java.util.List;

/// Running text as markup. The letters are those of [Inline#plainText(List)], in the same order.
final class InlineMarkup {
  private final CrossReferences references;
  private final Notes notes;

  InlineMarkup(CrossReferences references, Notes notes) {
    this.references = references;
    this.notes = notes;
  }

  List<Markup> of(List<Inline> content) {
    return all(content, Surroundings.TEXT);
  }

  /// For what stands inside a link or in the contents: no link within a link, no call of a note.
  List<Markup> insideLink(List<Inline> content) {
    return all(content, Surroundings.LINK);
  }

  private enum Surroundings {
    TEXT,
    LINK
  }

  private List<Markup> all(List<Inline> content, Surroundings around) {
    var markup = new ArrayList<Markup>(content.size());
    for (var inline : content) {
      add(inline, around, markup);
    }
    return markup;
  }

  private void add(Inline inline, Surroundings around, List<Markup> markup) {
    switch (inline) {
      case Inline.Text(var text) -> markup.add(new Letters(text));
      case Inline.Emphasis(var content) -> markup.add(Element.of("em", all(content, around)));
      case Inline.Strong(var content) -> markup.add(Element.of("strong", all(content, around)));
      case Inline.SmallCaps(var content) ->
          markup.add(Element.of("span", all(content, around)).in("small-caps"));
      case Inline.Superscript(var content) -> markup.add(Element.of("sup", all(content, around)));
      case Inline.Subscript(var content) -> markup.add(Element.of("sub", all(content, around)));
      case Inline.Ruby(var pairs) -> markup.add(ruby(pairs));
      case Inline.Code(var text) -> markup.add(Element.of("code", new Letters(text)));
      case Inline.Foreign(var language, var content) ->
          markup.add(inLanguage(Element.of("span", all(content, around)), language));
      case Inline.Link link -> addLink(link, around, markup);
      case Inline.DateText(var date, var text) ->
          markup.add(DateMarkup.of(date, List.of(new Letters(text))));
      case Inline.NoteReference(var note) -> {
        if (around == Surroundings.TEXT) {
          markup.add(call(note));
        }
      }
      case Inline.Citation citation ->
          throw new IllegalStateException("a citation that is no link yet: " + citation.origin());
      case Inline.LineBreak _ -> markup.add(Element.of("br"));
    }
  }

  /// Readers that know nothing of readings show them in parentheses.
  private static Element ruby(List<Inline.RubyPair> pairs) {
    var content = new ArrayList<Markup>();
    for (var pair : pairs) {
      content.add(new Letters(pair.base()));
      content.add(Element.labelled("rp", "("));
      content.add(Element.labelled("rt", pair.reading()));
      content.add(Element.labelled("rp", ")"));
    }
    return Element.of("ruby", content);
  }

  /// Marks the passage with its language, and with its direction where that is not beyond doubt.
  Element inLanguage(Element passage, String language) {
    var marked = passage.inLanguage(language);
    var direction = Direction.of(language);
    var isPlain =
        direction == Direction.LEFT_TO_RIGHT
            && references.metadata().direction() == Direction.LEFT_TO_RIGHT;
    return isPlain ? marked : marked.with("dir", TextDirection.attribute(direction));
  }

  private void addLink(Inline.Link link, Surroundings around, List<Markup> markup) {
    var content = all(link.content(), Surroundings.LINK);
    if (around == Surroundings.LINK) {
      markup.addAll(content);
      return;
    }
    markup.add(
        switch (link.target()) {
          case LinkTarget.Local(var anchor) -> local(anchor, link.role(), content);
          case LinkTarget.Web(var uri) -> Element.of("a", content).with("href", uri);
        });
  }

  private Element local(Anchor target, LinkRole role, List<Markup> content) {
    var link = Markup.link(target, content);
    if (references.isTerm(target)) {
      return link.with(Meaning.GLOSSARY_LINK);
    }
    return switch (role) {
      case CITATION -> link.with(Meaning.BIBLIOGRAPHY_LINK);
      case BACKLINK -> link.with("role", Meaning.BACKLINK.role());
      case PLAIN, TERM, PERSON, PLACE, ANSWER -> link;
    };
  }

  private Element call(Note note) {
    notes.call(note);
    var number = references.words().digits().of(note.number());
    return Markup.link(note.anchor(), List.of(new Label(number)))
        .with(note.call())
        .in("note-call")
        .with(Meaning.NOTE_CALL)
        .with("aria-label", references.words().of(Word.NOTE) + " " + number);
  }
}
