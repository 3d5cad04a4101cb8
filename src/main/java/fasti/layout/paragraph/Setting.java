package fasti.layout.paragraph;

import java.util.List;

/// One way to break a paragraph into lines.
///
/// @param demerits of all its lines and of how they stand together: what it costs to choose this
///   setting rather than another is the difference
public record Setting(List<Line> lines, double demerits) {
  public Setting {
    lines = List.copyOf(lines);
  }
}
