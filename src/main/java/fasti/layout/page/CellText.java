package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import java.util.Arrays;
import java.util.List;

/// The words of one cell as those see them who divide a table's width: fragments that are never
/// broken, with what stands between them. Lengths are scaled points.
final class CellText {
  /// White at a line's end, in ems, that is given up sooner than a word is broken: what the breaker
  /// puts up with where it looks for lines without hyphens.
  private static final double RAG_EMS = 2.5;

  private final long[] fragments;
  private final long[] gaps;
  private final Joint[] joints;
  private final long rag;
  private int count;

  /// What follows a fragment.
  private enum Joint {
    /// A space, which vanishes at a line's end.
    SPACE,
    /// A place to break where the gap, a hyphen, comes in.
    HYPHEN,
    /// The line ends here.
    FORCED
  }

  /// How a cell comes out in lines of one length.
  ///
  /// @param broken words that are divided
  record Fit(int lines, int broken) {}

  /// @param em the type size
  CellText(List<Item> items, long em) {
    fragments = new long[items.size()];
    gaps = new long[items.size()];
    joints = new Joint[items.size()];
    rag = Math.round(RAG_EMS * em);
    boolean afterBox = false;
    for (var item : items) {
      read(item, afterBox);
      afterBox = item instanceof Item.Box;
    }
  }

  private void read(Item item, boolean afterBox) {
    switch (item) {
      case Item.Box(var width, _, _) -> fragments[count] += width;
      case Item.Glue(var width, _, _) -> {
        if (afterBox) {
          close(Joint.SPACE, width);
        } else {
          fragments[count] += width;
        }
      }
      case Item.Penalty(_, _, Cost.Forced _, _) -> close(Joint.FORCED, 0);
      case Item.Penalty(_, _, Cost.Forbidden _, _) -> {}
      case Item.Penalty(var width, _, Cost.Of _, _) -> close(Joint.HYPHEN, width);
      case Item.Fill _ -> {}
    }
  }

  private void close(Joint joint, long gap) {
    joints[count] = joint;
    gaps[count] = gap;
    count++;
  }

  /// The widest fragment, its hyphen included: no column may be narrower.
  long least() {
    long least = 0;
    for (int i = 0; i < count; i++) {
      least = Math.max(least, fragments[i] + (joints[i] == Joint.HYPHEN ? gaps[i] : 0));
    }
    return least;
  }

  /// The width of all of it on one line, or of the longest that the author ended.
  long greatest() {
    long greatest = 0;
    long line = 0;
    for (int i = 0; i < count; i++) {
      line += fragments[i];
      greatest = Math.max(greatest, line);
      line = joints[i] == Joint.FORCED ? 0 : line + (joints[i] == Joint.SPACE ? gaps[i] : 0);
    }
    return greatest;
  }

  /// First fit: each line takes what goes on it, and a word is only broken where the line would
  /// gape.
  Fit in(long width) {
    var filling = new Filling(width);
    for (int word = 0; word < count; ) {
      int end = endOfWord(word);
      filling.take(word, end);
      if (joints[end] == Joint.FORCED) {
        filling.nextLine();
      }
      word = end + 1;
    }
    return new Fit(Math.max(1, filling.lines), filling.broken);
  }

  /// The last fragment of a word.
  private int endOfWord(int from) {
    int end = from;
    while (joints[end] == Joint.HYPHEN) {
      end++;
    }
    return end;
  }

  /// The lines while they are filled.
  private final class Filling {
    private final long width;
    private long used;
    private long space;
    private int lines;
    private int broken;

    Filling(long width) {
      this.width = width;
    }

    void nextLine() {
      lines++;
      used = 0;
      space = 0;
    }

    void take(int from, int end) {
      long word = Arrays.stream(fragments, from, end + 1).sum();
      long white = width - used - space;
      if (word > white && used > 0 && ((word <= width && white <= rag) || from == end)) {
        nextLine();
      }
      if (word > width - used - space) {
        divide(from, end);
      } else {
        used += space + word;
      }
      space = joints[end] == Joint.SPACE ? gaps[end] : 0;
    }

    private void divide(int from, int end) {
      for (int i = from; i <= end; i++) {
        long hyphen = joints[i] == Joint.HYPHEN ? gaps[i] : 0;
        if (used > 0 && used + space + fragments[i] + hyphen > width) {
          broken += i > from ? 1 : 0;
          nextLine();
        }
        used += space + fragments[i];
        space = 0;
      }
    }
  }
}
