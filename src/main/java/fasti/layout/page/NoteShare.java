package fasti.layout.page;

import java.util.ArrayList;
import java.util.List;

/// The notes at the foot of one page.
///
/// @param strips lines that stand there, in order
/// @param height of them all, with the white above; zero where there are none
/// @param rest what goes on on the next page
/// @param price of what goes on
record NoteShare(List<Strip> strips, long height, List<NoteRest> rest, double price) {
  static final NoteShare NONE = new NoteShare(List.of(), 0, List.of(), 0);

  NoteShare {
    strips = List.copyOf(strips);
    rest = List.copyOf(rest);
  }

  /// As many lines of the notes, in order, as there is room for.
  ///
  /// @param gap white above the first
  static NoteShare of(List<NoteRest> notes, long room, long gap) {
    if (notes.isEmpty()) {
      return NONE;
    }
    var strips = new ArrayList<Strip>();
    var waiting = new ArrayList<>(notes);
    long left = room - gap;
    while (!waiting.isEmpty() && waiting.getFirst().height() <= left) {
      left -= waiting.getFirst().height();
      strips.addAll(waiting.removeFirst().strips());
    }
    if (!waiting.isEmpty()) {
      part(waiting, strips, waiting.getFirst().linesIn(left));
    }
    return share(strips, waiting, gap);
  }

  /// The same on a page that has nothing else to show: one line at least, or it would wait for
  /// ever.
  static NoteShare alone(List<NoteRest> notes, long room, long gap) {
    var share = of(notes, room, gap);
    if (!share.strips.isEmpty() || notes.isEmpty()) {
      return share;
    }
    var strips = new ArrayList<Strip>();
    var waiting = new ArrayList<>(notes);
    part(waiting, strips, 1);
    return share(strips, waiting, gap);
  }

  private static void part(List<NoteRest> waiting, List<Strip> strips, int lines) {
    var first = waiting.getFirst();
    strips.addAll(first.strips().subList(0, lines));
    if (lines == first.strips().size()) {
      waiting.removeFirst();
    } else {
      waiting.set(0, first.after(lines));
    }
  }

  private static NoteShare share(List<Strip> strips, List<NoteRest> waiting, long gap) {
    double price = waiting.isEmpty() ? 0 : PagePrices.SPLIT_NOTE;
    for (var note : waiting) {
      price += note.from() == 0 ? PagePrices.STRAY_NOTE : 0;
    }
    long height = strips.isEmpty() ? 0 : gap + NoteRest.height(strips);
    return new NoteShare(strips, height, waiting, price);
  }
}
