package fasti.drawing;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// A time line that runs down: the axis at the start edge, the lanes beside it as columns, and all
/// labels in one column, joined to their marks by thin lines.
final class Upright {
  private static final double OVER_AXIS = 20;
  private static final double UNDER_AXIS = 4;

  /// Labels are given some more room than they need, so that they stand near their marks.
  private static final double AIR = 1.12;

  /// An axis shorter than this has no room for two ticks with headings.
  private static final double LEAST_AXIS = 90;

  static final double LEADER_ZONE = 18;
  private static final double TICK_GAP = 5;
  private static final double BREAK = 16;

  /// The names of ticks may make their column wider, and a wider column may divide a label anew;
  /// wider than this share of the whole it never needs to be.
  private static final double WIDEST_TICKS = 0.2;

  private static final int ROUNDS = 3;

  /// Most time lines count years of four figures.
  private static final String USUAL_TICK = "1900";

  private final Draft draft;
  private final Design design;
  private final LaneColumns columns;
  private final Legend lanes;
  private final Frame frame;

  /// @param frame whose first height is used as it is
  Upright(Draft draft, Frame frame) {
    this.draft = draft;
    this.design = draft.design();
    this.columns = LaneColumns.of(draft);
    this.lanes = draft.lanes().size() > 1 ? Legend.ofLanes(draft) : new Legend(design, List.of());
    this.frame = frame;
  }

  List<Drawing> drawings() {
    return plans().stream().map(UprightPainter::paint).toList();
  }

  List<UprightPlan> plans() {
    var ticks = draft.lettering().set(USUAL_TICK, design.tick()).width().plus(tickGap());
    var captioned = draft.captioned(room(ticks), room(ticks));
    for (int round = 1; ; round++) {
      var axisX = ticks;
      var pages =
          new UprightCutter(
                  design,
                  captioned.entries(),
                  labelRoom(frame.firstHeight()),
                  labelRoom(frame.nextHeight()))
              .pages();
      var axes = pages.stream().map(this::axis).toList();
      var widest = axes.stream().map(this::tickWidth).reduce(Length.ZERO, Length::max).max(ticks);
      if (widest.equals(ticks) || round == ROUNDS) {
        var plans = new ArrayList<UprightPlan>();
        for (int i = 0; i < pages.size(); i++) {
          plans.add(plan(captioned, pages.get(i), axes.get(i), axisX));
        }
        return plans;
      }
      ticks = widest;
      captioned = recaptioned(captioned, ticks);
    }
  }

  /// Most captions are in one line, and are still when the room is a little smaller.
  private Draft recaptioned(Draft captioned, Length axisX) {
    var room = room(axisX);
    boolean fits =
        captioned.entries().stream()
            .map(Entry::caption)
            .allMatch(each -> each.lines().size() == 1 && each.width().compareTo(room) <= 0);
    return fits ? captioned : draft.captioned(room, room);
  }

  private Length labelsX(Length axisX) {
    return axisX.plus(columns.width()).plus(design.points(LEADER_ZONE));
  }

  private Length room(Length axisX) {
    return draft.width().minus(labelsX(axisX));
  }

  /// What is left of a page for labels.
  private Length labelRoom(Length height) {
    var least = design.points(LEAST_AXIS);
    return height.minus(top()).minus(design.points(UNDER_AXIS)).minus(legendRoom()).max(least);
  }

  /// The axis begins below the names of the lanes, and a tick's heading may stand above its start.
  private Length top() {
    return lanes.height().plus(design.points(OVER_AXIS));
  }

  /// As high as the legend is if it has everything.
  private Length legendRoom() {
    return Legend.greatest(draft).height();
  }

  private Length length(UprightPage page) {
    var needed = UprightCutter.rooms(page.entries(), design);
    return needed.times(AIR).max(design.points(LEAST_AXIS)).min(page.room()).max(needed);
  }

  private Axis axis(UprightPage page) {
    var periods = page.entries().stream().map(entry -> entry.period().within(page.period()));
    var sorted = periods.sorted(java.util.Comparator.comparingLong(Period::from)).toList();
    var length = length(page);
    var stretches = Stretches.of(sorted, page.period(), design.points(BREAK).over(length));
    return Axis.of(
        stretches, draft.tickNames(), axis -> UprightTicks.haveRoom(axis, length, design));
  }

  private Length tickWidth(Axis axis) {
    return new UprightTicks(draft, axis)
        .width()
        .plus(tickGap())
        .min(draft.width().times(WIDEST_TICKS));
  }

  private Length tickGap() {
    return design.points(TICK_GAP);
  }

  private UprightPlan plan(Draft captioned, UprightPage page, Axis axis, Length axisX) {
    var length = length(page);
    var plotter = new Figure.Plotter(axis, length, design);
    var figures = page.entries().stream().map(plotter::of).toList();
    var posts = posts(page, figures, length, axisX);
    var marked =
        posts.stream().map(post -> new Legend.Marked(post.entry(), post.figure())).toList();
    return new UprightPlan(
        captioned,
        lanes,
        axis,
        axisX,
        labelsX(axisX),
        top(),
        length,
        posts,
        Legend.of(captioned, marked, axis));
  }

  private List<UprightPlan.Post> posts(
      UprightPage page, List<Figure> figures, Length length, Length axisX) {
    var unsettled = new ArrayList<UprightPlan.Post>();
    for (int lane = 0; lane < draft.lanes().size(); lane++) {
      var own = new ArrayList<Integer>();
      for (int i = 0; i < figures.size(); i++) {
        if (page.entries().get(i).lane() == lane) {
          own.add(i);
        }
      }
      var places = columns.seat(lane, own.stream().map(figures::get).toList(), design.points(1.5));
      for (int i = 0; i < own.size(); i++) {
        var x = axisX.plus(columns.middle(lane, places[i]));
        int index = own.get(i);
        unsettled.add(
            new UprightPlan.Post(page.entries().get(index), figures.get(index), x, Length.ZERO));
      }
    }
    return settled(unsettled, length);
  }

  private List<UprightPlan.Post> settled(List<UprightPlan.Post> posts, Length length) {
    var sorted = new ArrayList<>(posts);
    sorted.sort(
        java.util.Comparator.comparing(UprightPlan.Post::y)
            .thenComparingLong(post -> post.entry().period().from()));
    var wished = sorted.stream().mapToLong(post -> post.y().scaledPoints()).toArray();
    var rooms =
        sorted.stream()
            .mapToLong(post -> UprightCutter.room(post.entry(), design).scaledPoints())
            .toArray();
    var middles = Spacing.settle(wished, rooms, 0, length.scaledPoints());
    for (int i = 0; i < middles.length; i++) {
      var post = sorted.get(i);
      sorted.set(
          i, new UprightPlan.Post(post.entry(), post.figure(), post.x(), new Length(middles[i])));
    }
    return sorted;
  }
}
