package fasti.layout.page;

import fasti.layout.page.RunningHead.Furniture;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.style.PageDesign;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Makes a set book up into pages: cuts the column, puts notes at the foot of the page of their
/// call, repeats the heads of tables, adds running heads and folios.
public final class PageMaker {
  private final Desk desk;
  private final String bookTitle;
  private final int pageCount;

  private PageMaker(Desk desk, String bookTitle, int pageCount) {
    this.desk = desk;
    this.bookTitle = bookTitle;
    this.pageCount = pageCount;
  }

  /// @param pageCount what "of m" is to say: the count of the last round
  public static MadeUp makeUp(
      List<VerticalItem> column, PartSetter setter, String bookTitle, int pageCount) {
    return new PageMaker(setter.desk(), bookTitle, pageCount).makeUp(column);
  }

  private MadeUp makeUp(List<VerticalItem> column) {
    var furniture = new PageFurniture(desk, bookTitle, pageCount);
    var pages = new ArrayList<Page>();
    var destinations = new LinkedHashMap<Anchor, Destination>();
    var starts = new ArrayList<MadeUp.Opening>();
    var head = new RunningHead("", "", Furniture.FOOT);
    for (var share : new PageFit(column, PageRoom.of(desk)).shares()) {
      if (share.isEmpty()) {
        continue;
      }
      var sheet = new Sheet(desk, share);
      head = sheet.headAfter(head);
      int index = pages.size();
      var folio = Integer.toString(index + 1);
      sheet.destinations(index, left(index), destinations);
      sheet.start().ifPresent(start -> starts.add(new MadeUp.Opening(folio, start)));
      var matter = sheet.matter(left(index));
      for (var placed : furniture.matter(sheet.headOn(head), folio)) {
        matter.add(placed.movedBy(left(index), Length.ZERO));
      }
      pages.add(
          new Page(
              index, folio, design().width(), design().height(), matter, sheet.links(left(index))));
      tellIfTooTall(sheet);
    }
    return new MadeUp(pages, destinations, starts);
  }

  private PageDesign design() {
    return desk.area().design();
  }

  private void tellIfTooTall(Sheet sheet) {
    if (sheet.isTooTall()) {
      var origin = sheet.start().map(s -> s.anchor().id()).orElse("");
      desk.ledger()
          .report(
              Diagnostic.warning(
                  Code.PAGE_TOO_SMALL,
                  Origin.of(origin),
                  "something is taller than the page and is cut off at its foot",
                  "make it smaller, or choose a larger page"));
    }
  }

  /// The type area's left edge: the inner margin, which changes sides where both sides are printed.
  private Length left(int pageIndex) {
    boolean mirrored =
        desk.ledger().isRightToLeft()
            != (design().sides() == PageDesign.Sides.TWO && pageIndex % 2 == 1);
    return mirrored ? design().margins().outer() : design().margins().inner();
  }
}
