package fasti.drawing;

import fasti.layout.shape.GlyphRun;
import fasti.style.TextStyle;
import fasti.unit.Length;
import java.util.List;

/// Words set in one line.
///
/// @param text in reading order
/// @param runs from left to right
record Lettered(String text, TextStyle style, List<GlyphRun> runs, Length width) {
  Lettered {
    runs = List.copyOf(runs);
  }
}
