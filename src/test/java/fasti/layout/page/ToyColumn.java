package fasti.layout.page;

import fasti.layout.page.StructureElement.Role;
import fasti.layout.paragraph.Cost;
import fasti.style.PageDesign.Sides;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Columns of matter that shows nothing: pages of 100 pt, lines of 5 pt, notes 10 pt below the
/// text.
final class ToyColumn {
  static final VerticalItem MAY_END = new VerticalItem.PageEnd(Cost.FREE);
  static final VerticalItem KEEP = new VerticalItem.PageEnd(Cost.FORBIDDEN);
  static final VerticalItem NEW_PAGE = new VerticalItem.PageEnd(Cost.FORCED);
  static final VerticalItem HEAD = new VerticalItem.Head();
  static final VerticalItem PART_END = new VerticalItem.PartEnd();
  static final PageRoom PAGE = page(Sides.ONE);
  private static final double LEADING = 5;

  static PageRoom page(Sides sides) {
    return new PageRoom(Length.points(100), Length.points(LEADING), Length.points(10), sides);
  }

  static Strip strip(double height) {
    return Strip.of(Length.points(height), List.of());
  }

  static VerticalItem white(double height) {
    return new VerticalItem.Space(Length.points(height));
  }

  /// A figure with 5 pt of white around it.
  static VerticalItem.Figure figure(double height) {
    return new VerticalItem.Figure(
        List.of(strip(height)), Length.points(LEADING), Length.points(LEADING));
  }

  /// A note in lines of 5 pt.
  static SetNote note(int lines) {
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < lines; i++) {
      strips.add(strip(LEADING));
    }
    return new SetNote(strips, StructureElement.of(Role.NOTE, List.of()), SetNote.Stand.FOOT);
  }

  static Strip calling(Strip strip, SetNote... notes) {
    return new Strip(
        strip.height(),
        strip.reach(),
        List.of(),
        List.of(),
        List.of(notes),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /// Lines of 5 pt; the page may end after a line where `ends` has a dot, not where it has an x,
  /// and at the price of a broken word where it has a hyphen.
  static Passage.Version version(double price, String ends) {
    var rungs =
        ends.chars()
            .mapToObj(
                end ->
                    switch (end) {
                      case '.' -> Passage.Rung.FREE;
                      case '-' -> new Passage.Rung(new Cost.Of(PagePrices.BROKEN_WORD), List.of());
                      default -> Passage.Rung.KEPT;
                    })
            .toList();
    return new Passage.Version(price, rungs, () -> lines(rungs.size()));
  }

  private static List<Strip> lines(int count) {
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(LEADING));
    }
    return strips;
  }

  static Passage passage(Passage.Version... versions) {
    return new Passage(Length.points(LEADING), List.of(versions));
  }

  static List<Share> shares(PageRoom room, VerticalItem... items) {
    return new PageFit(List.of(items), room).shares();
  }

  /// The heights of the strips of text on each page, in points.
  static List<List<Double>> pages(VerticalItem... items) {
    return shares(PAGE, items).stream().map(share -> heights(share.matter())).toList();
  }

  static List<Double> heights(List<? extends VerticalItem> matter) {
    return matter.stream()
        .filter(item -> item instanceof Strip)
        .map(item -> ((Strip) item).height().inPoints())
        .toList();
  }

  /// How many strips of text stand on each page.
  static List<Integer> counts(VerticalItem... items) {
    return pages(items).stream().map(List::size).toList();
  }

  private ToyColumn() {}
}
