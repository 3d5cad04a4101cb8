package fasti.layout.page;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import java.util.ArrayList;
import java.util.List;

/// Makes a set book up into pages: cuts the column, puts notes at the foot of the page of their
/// call, repeats the heads of tables.
public final class PageMaker {
  private final Desk desk;

  private PageMaker(Desk desk) {
    this.desk = desk;
  }

  public static MadeUp makeUp(List<VerticalItem> column, PartSetter setter) {
    return new PageMaker(setter.desk()).makeUp(column);
  }

  private MadeUp makeUp(List<VerticalItem> column) {
    var sheets = new ArrayList<Sheet>();
    for (var share : new PageFit(column, PageRoom.of(desk)).shares()) {
      if (!share.isEmpty()) {
        var sheet = new Sheet(desk, share);
        tellIfTooTall(sheet);
        sheets.add(sheet);
      }
    }
    return new MadeUp(desk, sheets);
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
}
