package fasti.layout.page;

import fasti.document.Part;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import java.util.ArrayList;
import java.util.List;

/// Sets the index in columns: each entry a short line, groups parted by white.
final class IndexSetter {
  private static final double GUTTER_POINTS = 17;
  private static final double COLUMN_POINTS = 140;

  /// Lines of one entry that stay in one column.
  private static final int MOST_KEPT = 4;

  private final Desk desk;
  private final Galley galley;

  IndexSetter(Desk desk, Galley galley) {
    this.desk = desk;
    this.galley = galley;
  }

  void set(Part.Index index, List<Kid> kids) {
    var gutter = desk.styles().scaled(GUTTER_POINTS);
    int count =
        Math.max(
            1, (int) desk.area().width().plus(gutter).over(desk.styles().scaled(COLUMN_POINTS)));
    var width = desk.area().width().minus(gutter.times(count - 1)).times(1.0 / count);
    var lines = new ArrayList<Strip>();
    var items = new ArrayList<Kid>();
    for (var group : index.groups()) {
      if (!lines.isEmpty()) {
        lines.add(Strip.of(style().leading().times(0.6), List.of()));
      }
      for (var entry : group.entries()) {
        var line =
            new LocatorLine(
                desk, entry.headword(), entry.locators(), style().letters(), entry.anchor());
        var strips = line.strips(style(), width);
        lines.addAll(strips.size() > MOST_KEPT ? strips : List.of(Strip.stacked(strips)));
        items.add(line.item().asKid());
      }
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
    new Columns(desk, count, width.plus(gutter)).pour(lines, galley);
  }

  private ParagraphStyle style() {
    return desk.styles().tableText();
  }
}
