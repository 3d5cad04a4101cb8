package fasti.drawing;

import fasti.style.Ink;
import fasti.style.Palette;
import java.util.List;

/// How the events of a lane are marked. Lanes differ by form and body; the ink only helps.
///
/// @param size of bars, 1 for those of the book's own events
record Sign(Form form, Body body, Ink ink, double size) {
  enum Form {
    DISC,
    SQUARE,
    DIAMOND,
    TRIANGLE
  }

  enum Body {
    SOLID,
    HOLLOW
  }

  /// As much as the marks of such events are smaller.
  private static final double LESSER = 0.7;

  private record Kind(Form form, Body body, boolean accented) {}

  /// In the order in which they are best told apart; a ninth lane begins again.
  private static final List<Kind> KINDS =
      List.of(
          new Kind(Form.DISC, Body.SOLID, true),
          new Kind(Form.DIAMOND, Body.HOLLOW, false),
          new Kind(Form.SQUARE, Body.SOLID, false),
          new Kind(Form.DISC, Body.HOLLOW, true),
          new Kind(Form.TRIANGLE, Body.SOLID, false),
          new Kind(Form.SQUARE, Body.HOLLOW, true),
          new Kind(Form.DIAMOND, Body.SOLID, false),
          new Kind(Form.TRIANGLE, Body.HOLLOW, false));

  /// @param lane counted from 0
  static Sign ofLane(int lane, Palette palette) {
    var kind = KINDS.get(lane % KINDS.size());
    return new Sign(kind.form, kind.body, kind.accented ? palette.accent() : palette.text(), 1);
  }

  /// The same for what stands beside the book's own events: without colours it must still be told
  /// from them.
  Sign lesser(Ink other) {
    return new Sign(form, body, other, LESSER);
  }
}
