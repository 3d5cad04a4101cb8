package fasti.layout.paragraph;

import java.util.List;
import java.util.Optional;

/// The best ways to break one paragraph.
///
/// @param best by demerits
/// @param shorter the best with one line less, where there is one that fits
/// @param longer the best with one line more, where there is one that fits
public record Breaks(List<Line> best, Optional<List<Line>> shorter, Optional<List<Line>> longer) {
  public Breaks {
    best = List.copyOf(best);
  }
}
