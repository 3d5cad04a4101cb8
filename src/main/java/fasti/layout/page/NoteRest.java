package fasti.layout.page;

import java.util.List;

/// What is still to be shown of a note.
///
/// @param from the first line to be shown, counted from 0
record NoteRest(SetNote note, int from) {
  /// Fewer lines of a note on a page look like a mistake.
  private static final int LEAST_LINES = 2;

  List<Strip> strips() {
    return note.strips().subList(from, note.strips().size());
  }

  long height() {
    return height(strips());
  }

  static int lines(List<NoteRest> notes) {
    int lines = 0;
    for (var rest : notes) {
      lines += rest.strips().size();
    }
    return lines;
  }

  static long height(List<Strip> strips) {
    long height = 0;
    for (var strip : strips) {
      height += strip.height().scaledPoints();
    }
    return height;
  }

  /// How many lines fit into a room where not all do: at least two, with two left for the next
  /// page; else none.
  int linesIn(long room) {
    var strips = strips();
    int lines = 0;
    long used = 0;
    while (lines < strips.size() - LEAST_LINES
        && used + strips.get(lines).height().scaledPoints() <= room) {
      used += strips.get(lines).height().scaledPoints();
      lines++;
    }
    return lines < LEAST_LINES ? 0 : lines;
  }

  NoteRest after(int lines) {
    return new NoteRest(note, from + lines);
  }
}
