package fasti.drawing;

import fasti.drawing.Seat.Side;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Seats the events of one lane in rows so that no two of them touch, in few rows.
///
/// A mark and its caption take an interval of the axis. Intervals that are taken in the order of
/// their start, each into the first row that is free, need no more rows than lie over one another
/// at the most crowded place; so the rows are few when that place is not crowded. A caption stands
/// after its mark, where it reads best; at the most crowded place captions are turned to stand
/// before their marks, as long as that makes it less crowded without crowding another. A turn is
/// only worth it if it saves rows.
final class Packer {
  /// A caption after its mark reads best: a row saved is worth turning so many. With three, half of
  /// a crowded lane would be turned.
  private static final int TURNS_FOR_A_ROW = 2;

  private final Length width;
  private final Design design;
  private final double pitch;

  /// @param width of the axis
  Packer(Length width, Design design, Density density) {
    this.width = width;
    this.design = design;
    this.pitch = density.pitch();
  }

  /// An event before it has a row.
  ///
  /// @param captionStart the start edge of the caption
  /// @param captionEnd its end edge, kept because it is asked for time and again
  private record Wish(
      Entry entry, Figure figure, Side side, Length captionStart, Length captionEnd) {
    Wish(Entry entry, Figure figure, Side side, Length captionStart) {
      this(entry, figure, side, captionStart, captionStart.plus(entry.caption().width()));
    }

    Length start() {
      return side == Side.BEFORE ? captionStart : figure.start().min(captionStart);
    }

    Length end() {
      return figure.end().max(captionEnd);
    }

    /// @param rows of the caption
    Seat at(int top, int rows) {
      int row = side == Side.ABOVE ? top + rows : top;
      return new Seat(entry, figure, row, side, captionStart, top);
    }

    /// What the event takes of a row: its mark is in one row alone, its caption perhaps in several.
    Length startIn(int row, Seat seat) {
      if (row != seat.row()) {
        return captionStart;
      }
      return side == Side.ABOVE ? figure.start() : start();
    }

    Length endIn(int row, Seat seat) {
      if (row != seat.row()) {
        return captionEnd;
      }
      return side == Side.ABOVE ? figure.end() : end();
    }
  }

  /// @param entries in the order of time
  /// @param figures one an entry
  /// @return in the order of their start
  List<Seat> seat(List<Entry> entries, List<Figure> figures) {
    var straight = new ArrayList<Wish>();
    for (int i = 0; i < entries.size(); i++) {
      straight.add(wish(entries.get(i), figures.get(i)));
    }
    var plain = place(straight);
    var turned = turned(straight);
    if (turned.equals(straight)) {
      return plain;
    }
    var better = place(turned);
    return rowsOf(better) < rowsOf(plain) ? better : plain;
  }

  int rowsOf(List<Seat> seats) {
    return seats.stream().mapToInt(this::endRow).max().orElse(0);
  }

  private Wish wish(Entry entry, Figure figure) {
    var caption = entry.caption().width();
    var after = after(figure);
    if (after.plus(caption).compareTo(width) <= 0) {
      return new Wish(entry, figure, Side.AFTER, after);
    }
    var before = before(entry, figure);
    if (before.scaledPoints() >= 0) {
      return new Wish(entry, figure, Side.BEFORE, before);
    }
    var start = figure.start().min(width.minus(caption)).max(Length.ZERO);
    return new Wish(entry, figure, Side.ABOVE, start);
  }

  private Length after(Figure figure) {
    return figure.end().plus(design.markGap());
  }

  private Length before(Entry entry, Figure figure) {
    return figure.start().minus(design.markGap()).minus(entry.caption().width());
  }

  /// The captions with some of them turned, so that fewer lie over one another where most did.
  private List<Wish> turned(List<Wish> straight) {
    var wishes = new ArrayList<>(straight);
    var best = List.copyOf(straight);
    int bestCrowd = crowd(best).size();
    int turns = 0;
    while (turns < wishes.size()) {
      var crowd = crowd(wishes);
      var turn = bestTurn(wishes, crowd);
      if (turn < 0) {
        break;
      }
      wishes.set(turn, turned(wishes.get(turn)));
      turns++;
      int now = crowd(wishes).size();
      if ((bestCrowd - now) * TURNS_FOR_A_ROW >= turns) {
        best = List.copyOf(wishes);
        bestCrowd = now;
        turns = 0;
      }
    }
    return best;
  }

  /// Of those at the most crowded place the caption whose turning leaves the least crowd where it
  /// goes; -1 where each would only move the crowd.
  private int bestTurn(List<Wish> wishes, List<Integer> crowd) {
    int best = -1;
    int least = crowd.size() - 1;
    for (int index : crowd) {
      var wish = wishes.get(index);
      boolean turnable =
          wish.side == Side.AFTER && before(wish.entry, wish.figure).scaledPoints() >= 0;
      if (turnable) {
        int there = crowdIn(wishes, turned(wish), index);
        if (there < least) {
          best = index;
          least = there;
        }
      }
    }
    return best;
  }

  private Wish turned(Wish wish) {
    return new Wish(wish.entry, wish.figure, Side.BEFORE, before(wish.entry, wish.figure));
  }

  /// The greatest number that lie over one another, and with the wish, in its interval.
  ///
  /// @param without who made the wish, and will not be where it was
  private int crowdIn(List<Wish> wishes, Wish wish, int without) {
    var near = new ArrayList<Wish>();
    for (int i = 0; i < wishes.size(); i++) {
      if (i != without && touch(wishes.get(i), wish)) {
        near.add(wishes.get(i));
      }
    }
    return near.isEmpty() ? 0 : crowd(near).size();
  }

  /// The numbers of those that lie over one another at the first of the most crowded places.
  private List<Integer> crowd(List<Wish> wishes) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < wishes.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> wishes.get(i).start()));
    List<Integer> most = List.of();
    var open = new ArrayList<Integer>();
    for (int index : order) {
      var start = wishes.get(index).start();
      open.removeIf(
          other -> wishes.get(other).end().plus(design.neighbourGap()).compareTo(start) <= 0);
      open.add(index);
      if (open.size() > most.size()) {
        most = List.copyOf(open);
      }
    }
    return most;
  }

  private boolean touch(Wish one, Wish other) {
    var gap = design.neighbourGap();
    return one.start().compareTo(other.end().plus(gap)) < 0
        && other.start().compareTo(one.end().plus(gap)) < 0;
  }

  /// Each into the first rows that are free, in the order of their start: a row is free where its
  /// last has ended.
  private List<Seat> place(List<Wish> wishes) {
    var sorted = new ArrayList<>(wishes);
    sorted.sort(Comparator.comparing(Wish::start));
    var ends = new ArrayList<Length>();
    var seats = new ArrayList<Seat>();
    for (var wish : sorted) {
      var seat = wish.at(0, captionRows(wish.entry));
      while (!isFree(wish, seat, ends)) {
        seat = wish.at(seat.captionRow() + 1, captionRows(wish.entry));
      }
      for (int row = seat.captionRow(); row < endRow(seat); row++) {
        while (ends.size() <= row) {
          ends.add(new Length(Long.MIN_VALUE / 2));
        }
        ends.set(row, wish.endIn(row, seat).plus(design.neighbourGap()));
      }
      seats.add(seat);
    }
    return seats;
  }

  private boolean isFree(Wish wish, Seat seat, List<Length> ends) {
    for (int row = seat.captionRow(); row < Math.min(endRow(seat), ends.size()); row++) {
      if (ends.get(row).compareTo(wish.startIn(row, seat)) > 0) {
        return false;
      }
    }
    return true;
  }

  private int endRow(Seat seat) {
    return Math.max(seat.row() + 1, seat.captionRow() + captionRows(seat.entry()));
  }

  /// The rows that a caption takes: its lines stand closer than rows.
  private int captionRows(Entry entry) {
    double leading = design.labelLeading().over(design.unit());
    return 1 + (int) Math.ceil((entry.caption().lines().size() - 1) * leading / pitch);
  }
}
