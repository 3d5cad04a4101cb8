package fasti.layout.page;

import fasti.layout.shape.Face;
import fasti.style.Ink;
import fasti.text.Note;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// One line of a paragraph, set: glyphs at their places from the line's left end.
///
/// @param start of its first character in the paragraph's text, counted from 0
/// @param pieces in reading order
/// @param glosses what stands over and under them
/// @param calls of notes on this line
/// @param ending how the line ends
record SetLine(
    int start, List<Piece> pieces, List<Piece> glosses, List<Copy.Call> calls, Ending ending) {
  SetLine {
    pieces = List.copyOf(pieces);
    glosses = List.copyOf(glosses);
    calls = List.copyOf(calls);
  }

  enum Ending {
    WHOLE,
    /// A word goes on in the next line.
    HYPHENED
  }

  /// Glyphs in one face, ink and leaf.
  ///
  /// @param x the left end, from the line's left end
  /// @param rise above the baseline
  /// @param scale of the glyphs' widths; 1 is none
  record Piece(
      Length x,
      Length rise,
      Face face,
      Length size,
      double scale,
      Ink ink,
      Marking marking,
      Optional<Copy.Hyperlink> link,
      GlyphString string,
      Optional<String> replacement,
      String language) {
    Length width() {
      return new Length(string.width());
    }
  }

  List<Note> notes() {
    return calls.stream().map(Copy.Call::note).toList();
  }
}
