package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import fasti.text.Anchor;
import java.util.List;

/// One document of the spine.
///
/// @param anchor the part it holds; its file is named after it
/// @param title what a reader's window is headed by
/// @param body what stands in the document's body
/// @param contents its lines in the contents; none for cover, title page and the contents
/// @param landmarks what it is a landmark for
/// @param writing how its lines run
record ContentDocument(
    Anchor anchor,
    Division division,
    String title,
    Element body,
    List<TocEntry> contents,
    List<Landmark> landmarks,
    Writing writing) {
  ContentDocument(
      Anchor anchor,
      Division division,
      String title,
      Element body,
      List<TocEntry> contents,
      List<Landmark> landmarks) {
    this(anchor, division, title, body, contents, landmarks, Writing.HORIZONTAL);
  }

  ContentDocument {
    contents = List.copyOf(contents);
    landmarks = List.copyOf(landmarks);
  }

  /// Where in a book a document stands; said of its body.
  enum Division {
    FRONT("frontmatter"),
    BODY("bodymatter"),
    BACK("backmatter");

    private final String type;

    Division(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }
  }

  /// @param label what the list of landmarks calls it
  record Landmark(Meaning meaning, String label) {}

  ContentDocument withBody(Element other) {
    return new ContentDocument(anchor, division, title, other, contents, landmarks, writing);
  }

  ContentDocument written(Writing other) {
    return new ContentDocument(anchor, division, title, body, contents, landmarks, other);
  }

  /// The same with these lines under its own in the contents.
  ContentDocument withContents(List<TocEntry> children) {
    var lines = contents.stream().map(entry -> entry.over(children)).toList();
    return new ContentDocument(anchor, division, title, body, lines, landmarks, writing);
  }
}
