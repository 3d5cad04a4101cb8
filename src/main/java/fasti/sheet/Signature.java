package fasti.sheet;

import java.util.ArrayList;
import java.util.List;

/// Which page stands where on the sheets that make a book: the sides in the order in which they are
/// printed, front and back of the first sheet, front and back of the second, and so on.
record Signature(List<Side> sides) {
  private static final int PAGES_ON_A_SHEET = 4;

  Signature {
    sides = List.copyOf(sides);
  }

  /// @param pages how many there are, 1 or more
  static Signature of(Job job, int pages) {
    var sides =
        switch (job.imposition()) {
          case BOOKLET -> booklet(pages);
          case TWO_UP -> inReadingOrder(pages);
        };
    return switch (job.binding()) {
      case LEFT -> new Signature(sides);
      case RIGHT -> new Signature(sides.stream().map(Side::mirrored).toList());
    };
  }

  /// Saddle stitch: sheets that lie in one another and are folded together. The outermost sheet
  /// carries the first and the last pages, and each sheet inside it one pair from the front and one
  /// from the back of what is left. So with n pages, n a multiple of four, sheet k (counted from 0)
  /// has n − 2k and 2k + 1 on its outside, 2k + 2 and n − 2k − 1 on its inside.
  private static List<Side> booklet(int pages) {
    int room = Math.ceilDiv(pages, PAGES_ON_A_SHEET) * PAGES_ON_A_SHEET;
    var sides = new ArrayList<Side>();
    for (int done = 0; done < room / 2; done += 2) {
      sides.add(side(room - done, done + 1, pages));
      sides.add(side(done + 2, room - done - 1, pages));
    }
    return sides;
  }

  private static List<Side> inReadingOrder(int pages) {
    var sides = new ArrayList<Side>();
    for (int page = 1; page <= pages; page += 2) {
      sides.add(side(page, page + 1, pages));
    }
    return sides;
  }

  private static Side side(int left, int right, int pages) {
    return new Side(slot(left, pages), slot(right, pages));
  }

  private static Slot slot(int number, int pages) {
    return number <= pages ? new Slot.Page(number) : new Slot.Blank();
  }

  /// How many sheets of paper the sides take, printed on both.
  int sheets() {
    return Math.ceilDiv(sides.size(), 2);
  }
}
