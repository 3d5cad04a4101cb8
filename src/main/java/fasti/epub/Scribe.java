package fasti.epub;

import fasti.document.ContentsEntry;
import fasti.document.Part;
import fasti.document.Word;
import fasti.epub.ContentDocument.Division;
import fasti.epub.ContentDocument.Landmark;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes out one part of the book as a document of its own: keeps its headings and its notes.
final class Scribe {
  /// Those that readers offer as landmarks.
  private static final Set<Meaning> LANDMARKS =
      Set.of(
          Meaning.PREFACE,
          Meaning.AFTERWORD,
          Meaning.APPENDIX,
          Meaning.GLOSSARY,
          Meaning.BIBLIOGRAPHY,
          Meaning.INDEX);

  private final Part part;
  private final CrossReferences references;
  private final Notes notes = new Notes();
  private final InlineMarkup inline;
  private final Headings headings;
  private final BlockMarkup blocks;

  Scribe(Part part, CrossReferences references, PictureFiles pictures) {
    this.part = part;
    this.references = references;
    this.inline = new InlineMarkup(references, notes);
    this.headings = new Headings(heading());
    this.blocks = new BlockMarkup(inline, headings, pictures);
  }

  CrossReferences references() {
    return references;
  }

  String word(Word word) {
    return references.words().of(word);
  }

  List<Markup> inline(List<Inline> content) {
    return inline.of(content);
  }

  List<Markup> insideLink(List<Inline> content) {
    return inline.insideLink(content);
  }

  Element inLanguage(Element passage, String language) {
    return inline.inLanguage(passage, language);
  }

  List<Markup> blocks(List<? extends Block> content) {
    return blocks.of(content);
  }

  Headings headings() {
    return headings;
  }

  /// A name for something in this part that the publication does not name. It joins with `_`, as
  /// the editor's names do not.
  Anchor named(String name) {
    return new Anchor(part.anchor().id() + "_" + name);
  }

  Anchor heading() {
    return named("heading");
  }

  /// A section under the document's heading, headed by a word of the book's language.
  Element section(String name, Word word, Markup content) {
    var heading = named(name);
    return Element.of("section", headings.added(heading, word(word)), content)
        .in(name)
        .with("aria-labelledby", heading.id());
  }

  /// The whole document.
  ///
  /// @param content what comes after the heading and before the notes
  ContentDocument document(Division division, Meaning meaning, List<? extends Markup> content) {
    var parts = new ArrayList<Markup>();
    parts.add(Element.of("h1", inline.of(part.title())).with(heading()));
    parts.addAll(content);
    parts.addAll(footnotes());
    var section =
        Element.of("section", parts)
            .with(part.anchor())
            .with(meaning)
            .with("aria-labelledby", heading().id());
    var title = Inline.plainText(part.title());
    var entry = TocEntry.to(part.anchor(), label(), headings.entries());
    return new ContentDocument(
        part.anchor(), division, title, section, List.of(entry), landmarks(meaning, title));
  }

  private static List<Landmark> landmarks(Meaning meaning, String title) {
    return LANDMARKS.contains(meaning) ? List.of(new Landmark(meaning, title)) : List.of();
  }

  private List<Markup> label() {
    var label = new ArrayList<>(inline.insideLink(part.title()));
    var date = references.contentsEntry(part.anchor()).map(ContentsEntry::date).orElse(List.of());
    if (!date.isEmpty()) {
      var words = new ArrayList<Markup>();
      words.add(new Label(" · "));
      words.addAll(inline.insideLink(date));
      label.add(Element.of("span", words).in("date"));
    }
    return label;
  }

  private List<Markup> footnotes() {
    var asides = new ArrayList<Markup>();
    for (int i = 0; i < notes.count(); i++) {
      asides.add(footnote(notes.at(i)));
    }
    return asides.isEmpty() ? asides : List.of(Element.of("div", asides).in("notes"));
  }

  /// The way back comes first: Kindle takes what stands before it for the note's whole text.
  private Element footnote(Note note) {
    var content = new ArrayList<>(blocks.of(note.content()));
    var back = wayBack(note);
    if (!content.isEmpty()
        && content.getFirst() instanceof Element first
        && first.name().equals("p")) {
      var words = new ArrayList<>(first.content());
      words.addAll(0, List.of(back, new Label(" ")));
      content.set(0, first.withContent(words));
    } else {
      content.addFirst(Element.of("p", back));
    }
    return Element.of("aside", content).with(note.anchor()).in("note").with(Meaning.NOTE);
  }

  private Element wayBack(Note note) {
    var number = references.words().digits().of(note.number());
    return Markup.link(note.call(), List.of(new Label(number)))
        .with(Meaning.BACKLINK)
        .with("aria-label", number + " – " + word(Word.BACK_TO_TEXT));
  }
}
