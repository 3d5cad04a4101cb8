package fasti.drawing;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Finds a place for everything in a drawing.
record Planner(Draft draft, Density density) {
  private static final double UNDER_LABELS = 7;
  private static final double LINE_OF_LABELS = 10.6;
  private static final double OVER_ROWS = 4;
  private static final double UNDER_ROWS = 3;

  /// Room for the two strokes of a break, and white on both sides of them.
  private static final double BREAK = 16;

  /// @param entries in the order of time; never empty
  /// @param bounds what the axis does not go beyond
  Plan plan(List<Entry> entries, Period bounds) {
    var design = draft.design();
    var seating = TickSeating.of(draft);
    var periods = entries.stream().map(Entry::period).toList();
    double gap = design.points(BREAK).over(draft.axisWidth());
    var axis = Axis.of(Stretches.of(periods, bounds, gap), draft.tickNames(), seating::haveRoom);
    var ticks = seating.seat(axis);
    boolean headed = ticks.stream().anyMatch(tick -> tick.heading().isPresent());
    var axisY = design.points((headed ? 2 : 1) * LINE_OF_LABELS + UNDER_LABELS);
    var bands = bands(entries, axis, axisY);
    var pitch = design.points(density.pitch());
    var marked =
        bands.stream()
            .flatMap(band -> band.seats().stream())
            .map(seat -> new Legend.Marked(seat.entry(), seat.figure()))
            .toList();
    return new Plan(draft, axis, axisY, ticks, bands, pitch, Legend.of(draft, marked, axis));
  }

  /// The baseline of the ticks' labels.
  static Length labelBaseline(Plan plan) {
    return plan.axisY().minus(plan.draft().design().points(UNDER_LABELS));
  }

  /// The baseline of what stands over the ticks' labels.
  static Length headingBaseline(Plan plan) {
    return labelBaseline(plan).minus(plan.draft().design().points(LINE_OF_LABELS));
  }

  private List<Plan.Band> bands(List<Entry> entries, Axis axis, Length axisY) {
    var plotter = new Figure.Plotter(axis, draft.axisWidth(), draft.design());
    var bands = new ArrayList<Plan.Band>();
    var top = axisY;
    for (int lane = 0; lane < draft.lanes().size(); lane++) {
      var packer = new Packer(draft.axisWidth(), draft.design(), density);
      int number = lane;
      var own = entries.stream().filter(entry -> entry.lane() == number).toList();
      var seats = packer.seat(own, own.stream().map(plotter::of).toList());
      if (!seats.isEmpty()) {
        var band = band(lane, top, packer.rowsOf(seats), seats);
        bands.add(band);
        top = band.bottom();
      }
    }
    return bands;
  }

  private Plan.Band band(int lane, Length top, int rows, List<Seat> seats) {
    var design = draft.design();
    var head = draft.lanes().get(lane);
    var pitch = design.points(density.pitch());
    var headHeight = design.labelLeading().times(head.lines().size());
    boolean beside = draft.column().scaledPoints() > 0;
    var inside = top.plus(design.points(OVER_ROWS));
    var rowsTop = beside ? inside : inside.plus(headHeight);
    var firstRow = rowsTop.plus(pitch.times(0.5));
    var headBaseline =
        (beside ? firstRow : inside.plus(design.labelLeading().times(0.5)))
            .plus(design.baselineDrop());
    var rowsBottom = rowsTop.plus(pitch.times(rows));
    var bottom = rowsBottom.max(inside.plus(headHeight)).plus(design.points(UNDER_ROWS));
    return new Plan.Band(lane, head, top, headBaseline, firstRow, bottom, seats);
  }
}
