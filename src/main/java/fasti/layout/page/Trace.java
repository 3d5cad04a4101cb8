package fasti.layout.page;

import org.jspecify.annotations.Nullable;

/// What was chosen on the way down a page, where there was a choice: the last choice first.
///
/// @param item of the column that was chosen for
/// @param version of a passage; 0 for a figure
/// @param place of a figure; in the text for a passage
record Trace(int item, int version, FigurePlace place, @Nullable Trace before) {
  enum FigurePlace {
    IN_TEXT,
    AT_FOOT,
    PUT_OFF
  }

  static final Trace NONE = new Trace(-1, 0, FigurePlace.IN_TEXT, null);

  Trace with(int passage, int chosen) {
    return new Trace(passage, chosen, FigurePlace.IN_TEXT, this);
  }

  Trace with(int figure, FigurePlace chosen) {
    return new Trace(figure, 0, chosen, this);
  }

  /// What was chosen for an item; the first choice where none had to be made.
  Trace of(int wanted) {
    for (var trace = this; trace != null; trace = trace.before) {
      if (trace.item == wanted) {
        return trace;
      }
    }
    return NONE;
  }
}
