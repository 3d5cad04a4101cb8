package fasti.drawing;

import fasti.unit.Length;
import java.util.Optional;

/// A tick on paper.
///
/// @param x from the start of the axis
/// @param label empty where it has no room: at the very end of the axis
/// @param heading over the label
record TickSeat(Length x, Optional<Lettered> label, Optional<Lettered> heading) {}
