package fasti.drawing;

import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A time line with its words set, before anything has a place.
///
/// @param lanes that have events, in their order
/// @param column the width of the lanes' names at the start; zero where they stand over their lanes
/// @param entries in the order of time
record Draft(
    TimeLineBrief brief,
    Design design,
    Lettering lettering,
    Length width,
    List<LaneHead> lanes,
    Length column,
    List<Entry> entries) {
  /// Where lanes' names need more of the width than this they stand over their lanes.
  private static final double GREATEST_COLUMN = 0.2;

  /// A caption longer than this share of the axis is divided into lines.
  private static final double PREFERRED_CAPTION = 0.42;

  Draft {
    lanes = List.copyOf(lanes);
    entries = List.copyOf(entries);
  }

  /// @param folios the page of a section, empty where page numbers mean nothing
  static Draft of(
      TimeLineBrief brief, Length width, Lettering lettering, Function<Anchor, String> folios) {
    var design = Design.of(brief.style());
    var lanes = LaneHead.lanesOf(brief.timeLine());
    var setter = new LaneHead.Setter(design, lettering, brief.language());
    var heads = setter.set(lanes, width.times(GREATEST_COLUMN));
    var widest = heads.stream().map(LaneHead::width).reduce(Length.ZERO, Length::max);
    var column = widest.scaledPoints() == 0 ? Length.ZERO : widest.plus(design.columnGap());
    if (widest.compareTo(width.times(GREATEST_COLUMN)) > 0) {
      heads = setter.set(lanes, width);
      column = Length.ZERO;
    }
    var numbers = new HashMap<String, Integer>();
    lanes.forEach(lane -> numbers.put(lane.id(), numbers.size()));
    var room = width.minus(column);
    var captioner = new Captioner(design, lettering, room.times(PREFERRED_CAPTION), room);
    var entries = new Reader(captioner, numbers, folios).read(brief);
    return new Draft(brief, design, lettering, width, heads, column, entries);
  }

  Length axisWidth() {
    return width.minus(column);
  }

  TickNames tickNames() {
    return new TickNames(brief.language(), brief.words());
  }

  /// The time from the first event to the last.
  static Period periodOf(List<Entry> entries) {
    return entries.stream().map(Entry::period).reduce(Period::join).orElseThrow();
  }

  /// Makes entries of marks.
  ///
  /// @param lanes the number of each lane; a mark of an unknown one goes into the first
  private record Reader(
      Captioner captioner, Map<String, Integer> lanes, Function<Anchor, String> folios) {
    List<Entry> read(TimeLineBrief brief) {
      var marks = brief.timeLine().marks();
      boolean anyMain = marks.stream().anyMatch(mark -> mark.target().isPresent());
      var entries = new ArrayList<Entry>();
      for (var mark : marks) {
        boolean context = anyMain && mark.target().isEmpty();
        var rank = context ? Entry.Rank.CONTEXT : Entry.Rank.MAIN;
        var style = context ? captioner.design().contextLabel() : captioner.design().label();
        var caption = captioner.set(mark.label(), mark.target().map(folios).orElse(""), style);
        int lane = lanes.getOrDefault(mark.lane(), 0);
        entries.add(new Entry(mark, lane, Entry.periodOf(mark), rank, caption));
      }
      entries.sort(Comparator.comparingLong((Entry entry) -> entry.period().from()));
      return entries;
    }
  }
}
