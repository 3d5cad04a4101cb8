package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// All set matter of a part in one column, not yet cut into pages.
final class Galley {
  /// Above the price of leaving a line's white at the foot of a page, below that of three.
  private static final Cost BROKEN_WORD = new Cost.Of(6);

  private final Desk desk;
  private final List<VerticalItem> items = new ArrayList<>();

  Galley(Desk desk) {
    this.desk = desk;
  }

  List<VerticalItem> items() {
    return List.copyOf(items);
  }

  /// How high all of it is.
  Length height() {
    return height(items);
  }

  static Length height(List<VerticalItem> items) {
    var height = Length.ZERO;
    for (var item : items) {
      height =
          switch (item) {
            case Strip strip -> height.plus(strip.height());
            case VerticalItem.Space(var white) -> height.plus(white);
            case VerticalItem.ToGrid white -> height.plus(white.after(height));
            case VerticalItem.PageEnd _, VerticalItem.WritingRoom _ -> height;
          };
    }
    return height;
  }

  void add(VerticalItem item) {
    items.add(item);
  }

  void addAll(List<? extends VerticalItem> more) {
    items.addAll(more);
  }

  void space(Length height) {
    items.add(new VerticalItem.Space(height));
  }

  /// White down to the next line of the baseline grid.
  ///
  /// @param least white that there is in any case
  void toGrid(Length least) {
    items.add(new VerticalItem.ToGrid(least, desk.styles().leading()));
  }

  /// The page must not end here.
  void keep() {
    items.add(new VerticalItem.PageEnd(Cost.FORBIDDEN));
  }

  /// The page may end here for nothing.
  void mayEnd() {
    items.add(new VerticalItem.PageEnd(Cost.FREE));
  }

  void newPage() {
    items.add(new VerticalItem.PageEnd(Cost.FORCED));
  }

  /// A paragraph whose first two and last two lines stay together.
  void paragraph(Copy copy, ParagraphStyle style, Extent extent, Anchor anchor) {
    var left = desk.area().left(extent.start(), extent.width());
    var maker = new LineStrips(copy, style, left);
    var lines = desk.set(copy, style, extent.width());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var strip = maker.strip(line).withStart(maker.start(line, anchor));
      items.add(i == 0 ? strip.withMark(anchor) : strip);
      if (i < lines.size() - 1) {
        items.add(new VerticalItem.PageEnd(costAfter(i, lines)));
      }
    }
  }

  private static Cost costAfter(int index, List<SetLine> lines) {
    boolean orphan = index == 0;
    boolean widow = index == lines.size() - 2;
    if (orphan || widow) {
      return Cost.FORBIDDEN;
    }
    return lines.get(index).ending() == SetLine.Ending.HYPHENED ? BROKEN_WORD : Cost.FREE;
  }

  /// Lines that all stay on one page.
  void kept(List<Strip> strips) {
    for (int i = 0; i < strips.size(); i++) {
      if (i > 0) {
        keep();
      }
      items.add(strips.get(i));
    }
  }
}
