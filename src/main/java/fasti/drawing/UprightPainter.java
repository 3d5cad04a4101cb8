package fasti.drawing;

import fasti.style.Ink;
import fasti.unit.Length;
import java.util.Optional;

/// Draws a time line that runs down: first the grid and the lines to the labels, then marks, then
/// words.
record UprightPainter(UprightPlan plan, Easel easel, Stamp stamp) {
  private static final double AXIS = 0.8;
  private static final double HAIRLINE = 0.4;
  private static final double BREAK_HALF = 1.6;
  private static final double TICK_GAP = 5;
  private static final double MARK_WHITE = 2;

  /// A line to a label runs level past all lanes, then to the height of its label, then level for
  /// so far.
  private static final double LANDING = 4;

  private static final double LABEL_GAP = 2;

  static Drawing paint(UprightPlan plan) {
    var draft = plan.draft();
    var easel = new Easel(draft.width(), draft.brief().direction());
    var stamp = new Stamp(easel, draft.design(), Stamp.Course.DOWN, plan.top());
    var painter = new UprightPainter(plan, easel, stamp);
    plan.lanes().draw(easel, Length.ZERO);
    painter.ticks();
    plan.posts().forEach(painter::leader);
    painter.axis();
    plan.posts().forEach(painter::mark);
    plan.posts().forEach(painter::label);
    plan.legend().draw(easel, plan.bottom().plus(draft.design().points(UNDER_AXIS)));
    return easel.finish(
        plan.bottom().plus(draft.design().points(UNDER_AXIS)).plus(plan.legend().height()));
  }

  private static final double UNDER_AXIS = 4;

  private void axis() {
    var stroke = stroke(AXIS, design().palette().text());
    var start = plan.top();
    for (double gap : plan.axis().breaks()) {
      var middle = plan.length().times(gap + plan.axis().gap() / 2);
      var half = design().points(BREAK_HALF);
      easel.vertical(plan.axisX(), start, plan.top().plus(middle).minus(half), stroke);
      stamp.breakAt(middle, plan.axisX());
      start = plan.top().plus(middle).plus(half);
    }
    easel.vertical(plan.axisX(), start, plan.bottom(), stroke);
  }

  private void ticks() {
    var ticks = new UprightTicks(plan.draft(), plan.axis());
    var end = plan.axisX().minus(design().points(TICK_GAP));
    for (var tick : ticks.ticks()) {
      var y = plan.top().plus(plan.length().times(plan.axis().place((double) tick.day())));
      easel.horizontal(
          plan.axisX().minus(design().points(TICK_GAP / 2)),
          lanesEnd(),
          y,
          stroke(HAIRLINE, design().grid()));
      var baseline = y.plus(design().baselineDrop());
      set(ticks.label(tick), end, baseline);
      ticks.heading(tick).ifPresent(words -> set(words, end, baseline.minus(ticks.leading())));
    }
  }

  /// Words that end at a place; what has no room there is left out.
  private void set(Lettered words, Length end, Length baseline) {
    var start = end.minus(words.width());
    if (start.scaledPoints() >= 0) {
      easel.label(new Shape.Point(start, baseline), words, Optional.empty());
    }
  }

  private void leader(UprightPlan.Post post) {
    var stroke = stroke(HAIRLINE, design().palette().quiet());
    var y = plan.top().plus(post.y());
    var labelY = plan.top().plus(post.labelMiddle());
    var from = post.x().plus(design().reach(post.entry().rank())).plus(white());
    var bend = lanesEnd();
    var landing = labelsX().minus(design().points(LABEL_GAP));
    var foot = landing.minus(design().points(LANDING));
    if (y.equals(labelY)) {
      easel.horizontal(from, landing, y, stroke);
      return;
    }
    easel.horizontal(from, bend, y, stroke);
    easel.line(
        new Shape.Point(bend, y), new Shape.Point(foot, labelY), stroke.thickness(), stroke.ink());
    easel.horizontal(foot, landing, labelY, stroke);
  }

  private void mark(UprightPlan.Post post) {
    var entry = post.entry();
    var sign = design().sign(entry.lane(), entry.rank());
    stamp.figure(post.figure(), sign, post.x(), entry.mark().certainty());
  }

  private void label(UprightPlan.Post post) {
    var caption = post.entry().caption();
    var target = post.entry().mark().target();
    int lines = caption.lines().size();
    var first =
        plan.top()
            .plus(post.labelMiddle())
            .minus(design().labelLeading().times((lines - 1) / 2.0))
            .plus(design().baselineDrop());
    for (int line = 0; line < lines; line++) {
      var words = caption.lines().get(line);
      var baseline = first.plus(design().labelLeading().times(line));
      easel.label(new Shape.Point(labelsX(), baseline), words, target);
      if (line == lines - 1 && !caption.folio().text().isEmpty()) {
        var x = labelsX().plus(words.width()).plus(caption.folioGap());
        easel.label(new Shape.Point(x, baseline), caption.folio(), target);
      }
    }
  }

  private Length lanesEnd() {
    return labelsX().minus(design().points(Upright.LEADER_ZONE));
  }

  private Length labelsX() {
    return plan.labelsX();
  }

  private Length white() {
    return design().points(MARK_WHITE);
  }

  private Stroke stroke(double thickness, Ink ink) {
    return new Stroke(design().points(thickness), ink);
  }

  private Design design() {
    return plan.draft().design();
  }
}
