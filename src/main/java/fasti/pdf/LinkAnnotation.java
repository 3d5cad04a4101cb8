package fasti.pdf;

import fasti.layout.page.LinkArea;
import fasti.layout.page.Page;
import fasti.pdf.PdfObject.Dictionary;
import fasti.text.LinkTarget;

/// A part of a page that can be clicked (ISO 32000-1, 12.5.6.5).
final class LinkAnnotation {
  /// Annotations of PDF/A are printed (ISO 19005-2, 6.3.2).
  private static final int PRINT = 4;

  private static final PdfObject NO_BORDER =
      PdfObject.array(PdfObject.integer(0), PdfObject.integer(0), PdfObject.integer(0));

  /// @param parent its StructParent
  static Dictionary of(LinkArea area, Page page, Destinations destinations, int parent) {
    var annotation = Dictionary.typed("Annot");
    annotation.set("Subtype", PdfObject.name("Link"));
    annotation.set(
        "Rect", Box.at(area.x(), area.y(), area.width(), area.height()).on(page.height()));
    annotation.set("F", PRINT);
    annotation.set("Border", NO_BORDER);
    annotation.set("Contents", PdfObject.text(area.description()));
    annotation.set("StructParent", parent);
    switch (area.target()) {
      case LinkTarget.Local(var anchor) -> destinations.lead(annotation, anchor);
      case LinkTarget.Web(var uri) -> annotation.set("A", open(uri));
    }
    return annotation;
  }

  private static Dictionary open(String uri) {
    var action = Dictionary.inline();
    action.set("S", PdfObject.name("URI"));
    action.set("URI", PdfObject.text(uri));
    return action;
  }

  private LinkAnnotation() {}
}
