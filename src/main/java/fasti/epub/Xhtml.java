package fasti.epub;

import fasti.document.Metadata;
import fasti.epub.Markup.Element;

/// A content document around its body.
final class Xhtml {
  static Element page(ContentDocument document, Metadata metadata) {
    var head =
        Element.of(
            "head",
            Element.of("meta").with("charset", "utf-8"),
            Element.labelled("title", document.title()),
            Element.of("link")
                .with("rel", "stylesheet")
                .with("type", "text/css")
                .with("href", "../css/book.css"));
    var body = Element.of("body", document.body()).with("epub:type", document.division().type());
    var plain = Element.of("html", head, body).inLanguage(metadata.language());
    var html =
        switch (document.writing()) {
          case HORIZONTAL -> plain;
          case VERTICAL -> plain.in("vertical");
        };
    return switch (metadata.direction()) {
      case LEFT_TO_RIGHT -> html;
      case RIGHT_TO_LEFT -> html.with("dir", "rtl");
    };
  }

  private Xhtml() {}
}
