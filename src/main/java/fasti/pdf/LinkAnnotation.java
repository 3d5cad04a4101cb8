package fasti.pdf;

import fasti.layout.page.LinkArea;
import fasti.layout.page.Page;
import fasti.text.LinkTarget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A part of a page that can be clicked (ISO 32000-1, 12.5.6.5).
final class LinkAnnotation {
  /// Annotations of PDF/A are printed (ISO 19005-2, 6.3.2).
  private static final int PRINT = 4;

  private static final COSArray NO_BORDER =
      Cos.array(Cos.integer(0), Cos.integer(0), Cos.integer(0));

  /// @param parent its StructParent
  static COSDictionary of(LinkArea area, Page page, Destinations destinations, int parent) {
    var annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.LINK);
    annotation.setItem(
        COSName.RECT, Box.at(area.x(), area.y(), area.width(), area.height()).on(page.height()));
    annotation.setInt(COSName.F, PRINT);
    annotation.setItem(COSName.BORDER, NO_BORDER);
    annotation.setItem(COSName.CONTENTS, Cos.text(area.description()));
    annotation.setInt(COSName.STRUCT_PARENT, parent);
    switch (area.target()) {
      case LinkTarget.Local(var anchor) -> destinations.lead(annotation, anchor);
      case LinkTarget.Web(var uri) -> annotation.setItem(COSName.A, open(uri));
    }
    return annotation;
  }

  private static COSDictionary open(String uri) {
    var action = Cos.inline();
    action.setItem(COSName.S, COSName.URI);
    action.setString(COSName.URI, uri);
    return action;
  }

  private LinkAnnotation() {}
}
