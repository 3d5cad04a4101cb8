package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import java.util.List;

/// What the documents hold that assistive technology asks for, counted in the documents themselves,
/// so that nothing is claimed that is not there.
///
/// @param undescribed pictures that only a caption speaks for
/// @param drawings inline SVG
/// @param hasPages whether the printed pages are marked
/// @param hasReadings whether letters have their reading beside them
/// @param writing how the lines of any document run
record BookFacts(
    int pictures,
    int undescribed,
    int drawings,
    boolean hasIndex,
    boolean hasPages,
    boolean hasReadings,
    Writing writing) {
  static final BookFacts NONE = new BookFacts(0, 0, 0, false, false, false, Writing.HORIZONTAL);

  static BookFacts of(ContentDocument document) {
    var count = new Count();
    count.walk(document.body());
    return new BookFacts(
        count.pictures,
        count.undescribed,
        count.drawings,
        count.hasIndex,
        count.hasPages,
        count.hasReadings,
        document.writing());
  }

  /// What all documents hold together.
  static BookFacts sum(List<BookFacts> documents) {
    var sum = NONE;
    for (var each : documents) {
      sum =
          new BookFacts(
              sum.pictures + each.pictures,
              sum.undescribed + each.undescribed,
              sum.drawings + each.drawings,
              sum.hasIndex || each.hasIndex,
              sum.hasPages || each.hasPages,
              sum.hasReadings || each.hasReadings,
              sum.writing == Writing.VERTICAL ? sum.writing : each.writing);
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
    private boolean hasReadings;

    private void walk(Element element) {
      switch (element.name()) {
        case "img" -> picture(element);
        case "svg" -> drawings++;
        case "ruby" -> hasReadings = true;
        default -> {}
      }
      var role = element.attribute("role");
      hasIndex |= role.equals(Meaning.INDEX.role());
      hasPages |= role.equals(Meaning.PAGE_BREAK.role());
      var content = element.content();
      for (int i = 0; i < content.size(); i++) {
        if (content.get(i) instanceof Element child) {
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
