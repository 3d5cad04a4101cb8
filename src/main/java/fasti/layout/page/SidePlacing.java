package fasti.layout.page;

import fasti.document.Part;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives an event's side matter its place: in the side column, or, where a page has none or the
/// matter is longer than the page, under the head, in two columns if they are wide enough.
final class SidePlacing {
  /// The first baseline of the side column is level with that of the event's title.
  private static final double FIRST_BASELINE_DROP = 8;

  private static final double BLOCK_WHITE = 11;

  /// Two columns of less than this many ems hold three words a line, which is no line to read.
  private static final double LEAST_COLUMN_EMS = 15;

  /// Higher than this share of the page, two columns would be cut off or leave white before them.
  private static final double GREATEST_SHARE = 0.5;

  private final Desk desk;
  private final Part.EventSection event;

  private final Optional<SideSetter.Side> inColumn;

  private SidePlacing(Desk desk, Part.EventSection event, Optional<SideSetter.Side> inColumn) {
    this.desk = desk;
    this.event = event;
    this.inColumn = inColumn;
  }

  static SidePlacing of(Desk desk, Part.EventSection event) {
    var area = desk.area();
    if (!area.hasSide()) {
      return new SidePlacing(desk, event, Optional.empty());
    }
    var column = new Extent(area.sideStart(), area.sideWidth());
    return new SidePlacing(desk, event, Optional.of(new SideSetter(desk, column).set(event)));
  }

  /// How far down the side matter reaches beside the text, from the top of the section.
  Length clear() {
    var beside = desk.area().hasDates() ? Optional.of(dates()) : inColumn;
    return beside.map(side -> reach(column(side.blocks()))).orElse(Length.ZERO);
  }

  /// @param kids of the section, right after its head
  record Section(List<VerticalItem> matter, List<Kid> kids) {}

  /// @param galley the section without its side matter
  Section place(Galley galley) {
    if (inColumn.isPresent()) {
      var side = inColumn.get();
      if (side.blocks().isEmpty()) {
        return new Section(galley.items(), side.kids());
      }
      var column = column(side.blocks());
      if (reach(column).compareTo(desk.area().height()) <= 0) {
        return new Section(beside(galley, column), side.kids());
      }
    }
    return desk.area().hasDates() ? dated(below(galley)) : below(galley);
  }

  private SideSetter.Side set(Extent extent) {
    var setter = new SideSetter(desk, extent);
    return desk.area().hasDates() ? setter.withoutDate(event) : setter.set(event);
  }

  private SideSetter.Side dates() {
    var margin = new Extent(desk.area().sideStart(), desk.area().sideWidth());
    return new SideSetter(desk, margin).date(event);
  }

  /// The section with its date hung in the margin, level with its title.
  private Section dated(Section section) {
    var dates = dates();
    if (dates.blocks().isEmpty()) {
      return section;
    }
    var items = new ArrayList<VerticalItem>(section.matter());
    items.set(0, hung((Strip) items.getFirst(), column(dates.blocks())));
    var kids = new ArrayList<Kid>(dates.kids());
    kids.addAll(section.kids());
    return new Section(items, kids);
  }

  private static Strip hung(Strip first, Strip column) {
    var drop = Length.points(FIRST_BASELINE_DROP);
    return first.with(column, Length.ZERO, drop).withReach(reach(column));
  }

  private Length blockWhite() {
    return desk.styles().scaled(BLOCK_WHITE);
  }

  private Strip column(List<List<Strip>> blocks) {
    var whole = Strip.of(Length.ZERO, List.of());
    var down = Length.ZERO;
    for (var block : blocks) {
      down = down.scaledPoints() > 0 ? down.plus(blockWhite()) : down;
      for (var strip : block) {
        whole = whole.with(strip, Length.ZERO, down);
        down = down.plus(strip.height());
      }
    }
    return whole.withHeight(down);
  }

  private static Length reach(Strip column) {
    return column.height().plus(Length.points(FIRST_BASELINE_DROP));
  }

  /// The column hung beside a section's first line; the section is at least as high as it.
  private List<VerticalItem> beside(Galley galley, Strip column) {
    var items = new ArrayList<>(galley.items());
    var missing = reach(column).plus(desk.styles().leading()).minus(galley.height());
    items.set(0, hung((Strip) items.getFirst(), column));
    if (missing.scaledPoints() > 0) {
      items.add(new VerticalItem.PageEnd(Cost.FORBIDDEN));
      items.add(Strip.of(missing, List.of()));
    }
    return items;
  }

  private Section below(Galley galley) {
    var measure = desk.area().measure();
    var gap = desk.styles().size().times(2);
    var half = measure.minus(gap).times(0.5);
    var em = desk.styles().side().letters().size();
    if (half.over(em) >= LEAST_COLUMN_EMS) {
      var side = set(new Extent(Length.ZERO, half));
      var both = sideBySide(side.blocks(), half.plus(gap));
      if (both.height().over(desk.area().height()) <= GREATEST_SHARE) {
        return new Section(inserted(galley, List.of(both)), side.kids());
      }
    }
    var side = set(new Extent(Length.ZERO, measure));
    if (side.blocks().isEmpty()) {
      return new Section(galley.items(), side.kids());
    }
    return new Section(inserted(galley, belowOneAnother(side.blocks())), side.kids());
  }

  /// The blocks in two columns, parted where the higher of the two is lowest.
  private Strip sideBySide(List<List<Strip>> blocks, Length across) {
    var right = desk.ledger().isRightToLeft() ? across.times(-1) : across;
    Strip best = column(blocks);
    for (int first = 1; first < blocks.size(); first++) {
      var start = column(blocks.subList(0, first));
      var end = column(blocks.subList(first, blocks.size()));
      var height = start.height().max(end.height());
      if (height.compareTo(best.height()) < 0) {
        best = start.with(end, right, Length.ZERO).withHeight(height);
      }
    }
    return best;
  }

  /// The blocks as lines between which a page may end, but not after a block's label.
  private List<VerticalItem> belowOneAnother(List<List<Strip>> blocks) {
    var items = new ArrayList<VerticalItem>();
    for (var block : blocks) {
      if (!items.isEmpty()) {
        items.add(new VerticalItem.Space(blockWhite()));
      }
      for (int i = 0; i < block.size(); i++) {
        if (i > 0) {
          items.add(new VerticalItem.PageEnd(i <= LINES_WITH_LABEL ? Cost.FORBIDDEN : Cost.FREE));
        }
        items.add(block.get(i));
      }
    }
    return items;
  }

  /// The white below a label and the first line of its list stay with it.
  private static final int LINES_WITH_LABEL = 2;

  /// Under the section's head, at its first return to the grid.
  private static List<VerticalItem> inserted(Galley galley, List<? extends VerticalItem> side) {
    var items = new ArrayList<VerticalItem>(galley.items());
    int head = 0;
    while (!(items.get(head) instanceof VerticalItem.ToGrid)) {
      head++;
    }
    var white = items.get(head);
    var inserted = new ArrayList<VerticalItem>(side);
    inserted.add(new VerticalItem.PageEnd(Cost.FORBIDDEN));
    inserted.add(white);
    items.addAll(head + 1, inserted);
    return items;
  }
}
