package fasti.epub;

import fasti.epub.Markup.Element;
import java.util.List;

/// What the documents hold that assistive technology asks for, counted in the documents themselves,
/// so that nothing is claimed that is not there.
///
/// @param undescribed pictures that only a caption speaks for
/// @param drawings inline SVG
/// @param hasPages whether the printed pages are marked
record BookFacts(int pictures, int undescribed, int drawings, boolean hasIndex, boolean hasPages) {
  static BookFacts of(ContentDocument document) {
    var count = new Count();
    count.walk(document.body());
    return new BookFacts(
        count.pictures, count.undescribed, count.drawings, count.hasIndex, count.hasPages);
  }

  /// What all documents hold together.
  static BookFacts sum(List<BookFacts> documents) {
    var sum = new BookFacts(0, 0, 0, false, false);
    for (var each : documents) {
      sum =
          new BookFacts(
              sum.pictures + each.pictures,
              sum.undescribed + each.undescribed,
              sum.drawings + each.drawings,
              sum.hasIndex || each.hasIndex,
              sum.hasPages || each.hasPages);
    }
    return sum;
  }

  boolean isDescribed() {
    return undescribed == 0;
  }

  private static final class Count {
    private int pictures;
    private int undescribed;
    private int drawings;
    private boolean hasIndex;
    private boolean hasPages;

    private void walk(Element element) {
      switch (element.name()) {
        case "img" -> picture(element);
        case "svg" -> drawings++;
        default -> {}
      }
      var role = element.attribute("role");
      hasIndex |= role.equals(Meaning.INDEX.role());
      hasPages |= role.equals(Meaning.PAGE_BREAK.role());
      for (var piece : element.content()) {
        if (piece instanceof Element child) {
          walk(child);
        }
      }
    }

    private void picture(Element image) {
      pictures++;
      if (image.attribute("class").equals(FigureMarkup.UNDESCRIBED)) {
        undescribed++;
      }
    }
  }
}
