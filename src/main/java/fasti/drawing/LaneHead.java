package fasti.drawing;

import fasti.document.Part;
import fasti.document.TimeLineLane;
import fasti.document.TimeLineMark;
import fasti.layout.shape.Capitals;
import fasti.unit.Length;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The name at the head of a lane.
///
/// @param lines of the name; empty for the one lane of a book without lanes
record LaneHead(List<Lettered> lines) {
  /// More lines than this are no label any more.
  private static final int MOST_LINES = 4;

  LaneHead {
    lines = List.copyOf(lines);
  }

  Length width() {
    return lines.stream().map(Lettered::width).reduce(Length.ZERO, Length::max);
  }

  /// The lanes that have events, in their order; at least one.
  static List<TimeLineLane> lanesOf(Part.TimeLine timeLine) {
    var used = timeLine.marks().stream().map(TimeLineMark::lane).collect(Collectors.toSet());
    var lanes = timeLine.lanes().stream().filter(lane -> used.contains(lane.id())).toList();
    return lanes.isEmpty() ? List.of(new TimeLineLane("", "")) : lanes;
  }

  /// Sets the names of lanes.
  ///
  /// @param language BCP 47; it knows how its capitals are made
  record Setter(Design design, Lettering lettering, String language) {
    List<LaneHead> set(List<TimeLineLane> lanes, Length width) {
      return lanes.stream().map(lane -> set(lane.name(), width)).toList();
    }

    /// Capitals are tracked; a script that has none is not, since its letters may be joined.
    private LaneHead set(String name, Length width) {
      if (name.isBlank()) {
        return new LaneHead(List.of());
      }
      var capitals = Capitals.of(name, language);
      var hasCapitals = !capitals.equals(name.toLowerCase(Locale.forLanguageTag(language)));
      var style = design.lane(hasCapitals);
      var most = lettering.set(capitals, style).width().max(width);
      return new LaneHead(
          new LabelBreaker(capitals, style, lettering, most).balanced(width, MOST_LINES));
    }
  }
}
