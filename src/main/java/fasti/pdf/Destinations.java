package fasti.pdf;

import fasti.layout.Pages;
import fasti.layout.page.Destination;
import fasti.text.Anchor;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/// Where anchors stand (ISO 32000-1, 12.3.2): a place on a page, at the zoom that the reader has.
final class Destinations {
  private final Pages pages;
  private final Map<Anchor, Destination> places;
  private final List<COSDictionary> dictionaries;

  /// @param dictionaries of the pages
  Destinations(Pages pages, List<COSDictionary> dictionaries) {
    this.pages = pages;
    this.places = pages.destinations();
    this.dictionaries = dictionaries;
  }

  COSArray of(Anchor anchor) {
    var place = places.get(anchor);
    if (place == null) {
      throw new IllegalStateException("a link leads nowhere: " + anchor.id());
    }
    var height = pages.pages().get(place.pageIndex()).height();
    return Cos.array(
        dictionaries.get(place.pageIndex()),
        COSName.getPDFName("XYZ"),
        Cos.points(place.x()),
        Cos.points(height.minus(place.y())),
        COSNull.NULL);
  }
}
