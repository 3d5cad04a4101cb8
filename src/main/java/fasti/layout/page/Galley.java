package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// All set matter of a part in one column, not yet cut into pages.
final class Galley {
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
            case Passage passage -> height.plus(passage.height());
            case Band band -> height.plus(band.height());
            case VerticalItem.Figure figure ->
                height.plus(figure.height()).plus(figure.white().times(2));
            case VerticalItem.Space(var white) -> height.plus(white);
            case VerticalItem.ToGrid white -> height.plus(white.after(height));
            case VerticalItem.PageEnd _,
                VerticalItem.Head _,
                VerticalItem.PartEnd _,
                VerticalItem.WritingRoom _ ->
                height;
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

  /// Puts something more on the last strip.
  void overLast(UnaryOperator<Strip> more) {
    var last = (Strip) items.removeLast();
    items.add(more.apply(last));
  }

  int size() {
    return items.size();
  }

  /// Lets what was added last leave its place for a better page, if it is all text column and not
  /// too high.
  ///
  /// @param mark where it begins, with the white above it
  /// @param greatest part of a page's height
  boolean letFloat(int mark, double greatest) {
    var figure = new FigureMaker(desk).of(items.subList(mark, items.size()));
    boolean floats =
        figure.filter(f -> f.height().over(desk.area().height()) <= greatest).isPresent();
    if (floats) {
      items.subList(mark, items.size()).clear();
      items.add(figure.orElseThrow());
    }
    return floats;
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

  /// The page must not end here, nor before there are two lines below.
  void head() {
    items.add(new VerticalItem.Head());
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
    if (!copy.isEmpty()) {
      items.add(new PassageMaker(desk, copy, style, extent).passage(anchor));
    }
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
