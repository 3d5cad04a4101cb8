package fasti.drawing;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws what is planned: first the grid, then marks, then words.
record Painter(Plan plan, Easel easel, Stamp stamp) {
  private static final double AXIS = 0.8;
  private static final double HAIRLINE = 0.35;

  /// The axis is white between the two strokes of a break.
  private static final double BREAK_HALF = 1.6;

  /// White around words that stand over a tick's line: the line is broken there.
  private static final double CLEARANCE = 1.4;

  private static final double ASCENT = 6.6;
  private static final double DESCENT = 2.4;

  /// Words at their place, for the grid to keep away from.
  private record Box(Length start, Length end, Length top, Length bottom) {}

  static Drawing paint(Plan plan) {
    var draft = plan.draft();
    var easel = new Easel(draft.width(), draft.brief().direction());
    var painter =
        new Painter(
            plan, easel, new Stamp(easel, draft.design(), Stamp.Course.ACROSS, draft.column()));
    painter.axis();
    painter.grid();
    plan.bands().forEach(painter::lane);
    painter.legend();
    return easel.finish(plan.height());
  }

  private void axis() {
    var seating = TickSeating.of(plan.draft());
    var stroke = stroke(AXIS, design().palette().text());
    var start = Length.ZERO;
    for (double gap : plan.axis().breaks()) {
      var from = offset().plus(plan.draft().axisWidth().times(gap));
      var to = from.plus(plan.draft().axisWidth().times(plan.axis().gap()));
      var middle = from.plus(to).times(0.5);
      easel.horizontal(start, middle.minus(design().points(BREAK_HALF)), plan.axisY(), stroke);
      stamp.breakAt(middle.minus(offset()), plan.axisY());
      start = middle.plus(design().points(BREAK_HALF));
    }
    easel.horizontal(start, plan.draft().width(), plan.axisY(), stroke);
    for (var tick : plan.ticks()) {
      var x = offset().plus(seating.labelStart(tick));
      tick.label().ifPresent(words -> label(words, x, Planner.labelBaseline(plan)));
      tick.heading().ifPresent(words -> label(words, x, Planner.headingBaseline(plan)));
    }
  }

  private void grid() {
    var words = captionBoxes();
    for (var tick : plan.ticks()) {
      var x = offset().plus(tick.x());
      var top = plan.axisY();
      for (var box : words) {
        boolean crossed = box.start.compareTo(x) < 0 && x.compareTo(box.end) < 0;
        if (crossed) {
          tickLine(x, top, box.top);
          top = top.max(box.bottom);
        }
      }
      tickLine(x, top, plan.bottom());
    }
    for (var band : plan.bands().subList(1, plan.bands().size())) {
      easel.horizontal(
          Length.ZERO,
          plan.draft().width(),
          band.top(),
          stroke(HAIRLINE, design().palette().hairline()));
    }
  }

  private void tickLine(Length x, Length top, Length bottom) {
    if (top.compareTo(bottom) < 0) {
      easel.vertical(x, top, bottom, stroke(HAIRLINE, design().grid()));
    }
  }

  private void lane(Plan.Band band) {
    for (int line = 0; line < band.head().lines().size(); line++) {
      var baseline = band.headBaseline().plus(design().labelLeading().times(line));
      label(band.head().lines().get(line), Length.ZERO, baseline);
    }
    for (var seat : band.seats()) {
      var sign = design().sign(band.number(), seat.entry().rank());
      var certainty = seat.entry().mark().certainty();
      stamp.figure(seat.figure(), sign, plan.rowY(band, seat.row()), certainty);
      caption(band, seat);
    }
  }

  private void caption(Plan.Band band, Seat seat) {
    var caption = seat.entry().caption();
    var target = seat.entry().mark().target();
    for (int line = 0; line < caption.lines().size(); line++) {
      var start = offset().plus(plan.captionStart(seat, line));
      var baseline = plan.captionBaseline(band, seat, line);
      var words = caption.lines().get(line);
      easel.label(new Shape.Point(start, baseline), words, target);
      if (line == caption.lines().size() - 1 && !caption.folio().text().isEmpty()) {
        var x = start.plus(words.width()).plus(caption.folioGap());
        easel.label(new Shape.Point(x, baseline), caption.folio(), target);
      }
    }
  }

  private void legend() {
    plan.legend().draw(easel, plan.bottom());
  }

  /// Where words stand, from the top.
  private List<Box> captionBoxes() {
    var boxes = new ArrayList<Box>();
    var white = design().points(CLEARANCE);
    for (var band : plan.bands()) {
      for (var seat : band.seats()) {
        for (int line = 0; line < seat.entry().caption().lines().size(); line++) {
          var start = offset().plus(plan.captionStart(seat, line));
          var end = start.plus(seat.entry().caption().lineWidth(line));
          var baseline = plan.captionBaseline(band, seat, line);
          boxes.add(
              new Box(
                  start.minus(white),
                  end.plus(white),
                  baseline.minus(design().points(ASCENT)).minus(white),
                  baseline.plus(design().points(DESCENT)).plus(white)));
        }
      }
    }
    boxes.sort(Comparator.comparing(Box::top));
    return boxes;
  }

  private void label(Lettered words, Length start, Length baseline) {
    easel.label(new Shape.Point(start, baseline), words, Optional.empty());
  }

  private Stroke stroke(double thickness, fasti.style.Ink ink) {
    return new Stroke(design().points(thickness), ink);
  }

  private Length offset() {
    return plan.draft().column();
  }

  private Design design() {
    return plan.draft().design();
  }
}
