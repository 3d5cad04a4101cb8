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

  /// Whether no line exceeds the measure.
  public boolean fits() {
    for (var line : lines) {
      if (line.fit() == Line.Fit.OVERFULL) {
        return false;
      }
    }
    return true;
  }

  /// The lines that exceed the measure.
  public List<Line> overfull() {
    return lines.stream().filter(line -> line.fit() == Line.Fit.OVERFULL).toList();
  }
}
