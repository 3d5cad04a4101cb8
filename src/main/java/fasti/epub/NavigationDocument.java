package fasti.epub;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.document.Word;
import fasti.document.Words;
import fasti.epub.ContentDocument.Division;
import fasti.epub.ContentDocument.Landmark;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The contents page, which is the nav of the book too: contents, landmarks, and the pages of the
/// printed handout.
final class NavigationDocument {
  private final CrossReferences references;
  private final Words words;
  private final Anchor anchor;
  private final Element heading;
  private final String title;

  NavigationDocument(Publication publication, CrossReferences references) {
    this.references = references;
    this.words = publication.words();
    var contents =
        publication.parts().stream()
            .filter(Part.Contents.class::isInstance)
            .map(Part.Contents.class::cast)
            .findFirst();
    this.anchor = contents.map(Part.Contents::anchor).orElse(new Anchor("contents_page"));
    var inline = new InlineMarkup(references, new Notes());
    this.heading =
        contents
            .map(part -> Element.of("h1", inline.insideLink(part.title())))
            .orElseGet(() -> Element.labelled("h1", words.of(Word.CONTENTS)));
    this.title = Markup.textOf(heading.content());
  }

  /// The document with its contents alone.
  ContentDocument withContents(List<TocEntry> entries, Function<TocEntry, String> addresses) {
    var headingId = anchor.id() + "_heading";
    var toc =
        Element.of("nav", heading.with("id", headingId), list(entries, addresses))
            .with("id", anchor.id() + "_list")
            .with(Meaning.CONTENTS)
            .with("aria-labelledby", headingId);
    return new ContentDocument(
        anchor,
        Division.FRONT,
        title,
        Element.of("div", toc).with(anchor),
        List.of(),
        List.of(new Landmark(Meaning.CONTENTS, title)));
  }

  private Element list(List<TocEntry> entries, Function<TocEntry, String> addresses) {
    var items = new ArrayList<Element>();
    for (var entry : entries) {
      var link = link(entry).with("href", addresses.apply(entry));
      items.add(
          entry.children().isEmpty()
              ? Element.of("li", link)
              : Element.of("li", link, list(entry.children(), addresses)));
    }
    return Element.of("ol", items);
  }

  /// The line carries the name of that on paper, where a page may begin.
  private Element link(TocEntry entry) {
    var link = Element.of("a", entry.label());
    return switch (entry.reach()) {
      case PLACE ->
          references
              .contentsEntry(entry.target())
              .map(line -> link.with(line.anchor()))
              .orElse(link);
      case DOCUMENT -> link;
    };
  }

  /// A list that readers offer in a menu of their own; hidden on the page.
  ///
  /// @param links none gives an empty list of markup
  List<Element> hidden(Meaning meaning, Word name, List<Element> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    var headingId = anchor.id() + "_" + meaning.type();
    var items = links.stream().map(link -> Element.of("li", link)).toList();
    return List.of(
        Element.of(
                "nav",
                Element.labelled("h2", words.of(name)).with("id", headingId),
                Element.of("ol", items))
            .with(meaning)
            .with("aria-labelledby", headingId)
            .with("hidden", "hidden"));
  }

  static Element link(String label, String address) {
    return Element.of("a", new Label(label)).with("href", address);
  }
}
