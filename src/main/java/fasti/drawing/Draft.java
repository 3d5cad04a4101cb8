package fasti.drawing;

import fasti.style.TextStyle;
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
/// @param folios the page of a section, empty where page numbers mean nothing
/// @param entries in the order of time
record Draft(
    TimeLineBrief brief,
    Design design,
    Lettering lettering,
    TickNames tickNames,
    Length width,
    List<LaneHead> lanes,
    Length column,
    Function<Anchor, String> folios,
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
    return withoutCaptions(brief, width, lettering, folios).captioned();
  }

  /// The same with no words beside the marks yet: for those who know how much room they have.
  static Draft withoutCaptions(
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
    var names = new TickNames(brief.language(), brief.words());
    var bare = new Draft(brief, design, lettering, names, width, heads, column, folios, List.of());
    return bare.with(new Reader(brief, (_, _, style) -> Caption.unset(style), folios).read());
  }

  /// The same with captions beside marks on an axis across the page.
  Draft captioned() {
    return captioned(axisWidth().times(PREFERRED_CAPTION), axisWidth());
  }

  /// The same with captions for other room.
  ///
  /// @param preferred how wide a caption may be before it is divided
  /// @param greatest how wide it may be at all
  Draft captioned(Length preferred, Length greatest) {
    var captioner =
        new Captioner(lettering, design.folio(), design.folioGap(), preferred, greatest);
    return with(new Reader(brief, captioner::set, folios).read());
  }

  private Draft with(List<Entry> others) {
    return new Draft(brief, design, lettering, tickNames, width, lanes, column, folios, others);
  }

  Length axisWidth() {
    return width.minus(column);
  }

  /// The time from the first event to the last.
  static Period periodOf(List<Entry> entries) {
    return entries.stream().map(Entry::period).reduce(Period::join).orElseThrow();
  }

  private interface CaptionSetter {
    Caption set(String text, String page, TextStyle style);
  }

  /// Makes entries of marks; a mark of an unknown lane goes into the first.
  private record Reader(
      TimeLineBrief brief, CaptionSetter captions, Function<Anchor, String> folios) {
    List<Entry> read() {
      var marks = brief.timeLine().marks();
      boolean anyMain = marks.stream().anyMatch(mark -> mark.target().isPresent());
      var lanes = laneNumbers();
      var design = Design.of(brief.style());
      var main = design.label();
      var background = design.contextLabel();
      var entries = new ArrayList<Entry>();
      for (var mark : marks) {
        boolean context = anyMain && mark.target().isEmpty();
        var rank = context ? Entry.Rank.CONTEXT : Entry.Rank.MAIN;
        var page = mark.target().map(folios).orElse("");
        var caption = captions.set(mark.label(), page, context ? background : main);
        int lane = lanes.getOrDefault(mark.lane(), 0);
        entries.add(new Entry(mark, lane, Entry.periodOf(mark), rank, caption));
      }
      entries.sort(Comparator.comparingLong((Entry entry) -> entry.period().from()));
      return entries;
    }

    private Map<String, Integer> laneNumbers() {
      var numbers = new HashMap<String, Integer>();
      LaneHead.lanesOf(brief.timeLine()).forEach(lane -> numbers.put(lane.id(), numbers.size()));
      return numbers;
    }
  }
}
