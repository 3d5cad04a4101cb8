package fasti.epub;

import fasti.document.Part;
import fasti.document.Word;
import fasti.epub.ContentDocument.Division;
import fasti.epub.ContentDocument.Landmark;
import fasti.epub.Markup.Element;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Cover and title page.
final class TitleMarkup {
  static final String COVER_IMAGE = "cover.png";

  /// The title page. A handout that has but a title head on paper has a title page in the e-book.
  static ContentDocument titlePage(Part.Title title, Scribe scribe) {
    var lines = new ArrayList<Markup>();
    lines.add(
        Element.of("h1", scribe.inline(title.title())).with(scribe.heading()).with(Meaning.TITLE));
    if (!title.subtitle().isEmpty()) {
      lines.add(
          Element.of("p", scribe.inline(title.subtitle())).in("subtitle").with(Meaning.SUBTITLE));
    }
    line(title.authors(), "authors", scribe, lines);
    line(title.foot(), "foot", scribe, lines);
    var page =
        Element.of("section", lines)
            .with(title.anchor())
            .with(Meaning.TITLE_PAGE)
            .with("aria-labelledby", scribe.heading().id());
    return new ContentDocument(
        title.anchor(),
        Division.FRONT,
        Inline.plainText(title.title()),
        page,
        List.of(),
        List.of(new Landmark(Meaning.TITLE_PAGE, scribe.word(Word.TITLE_PAGE))));
  }

  private static void line(
      List<Inline> words, String styleClass, Scribe scribe, List<Markup> lines) {
    if (!words.isEmpty()) {
      lines.add(Element.of("p", scribe.inline(words)).in(styleClass));
    }
  }

  static final String COVER_CLASS = "cover";

  static ContentDocument cover(CrossReferences references) {
    var word = references.words().of(Word.COVER);
    var image =
        Element.of("img")
            .with("src", "../images/" + COVER_IMAGE)
            .with("alt", word + ": " + references.metadata().title())
            .with("role", "doc-cover");
    var section =
        Element.of("section", Element.of("figure", image))
            .in(COVER_CLASS)
            .with(Meaning.COVER)
            .with("aria-label", word);
    return new ContentDocument(
        new Anchor("cover_page"),
        Division.FRONT,
        word,
        section,
        List.of(),
        List.of(new Landmark(Meaning.COVER, word)));
  }

  private TitleMarkup() {}
}
