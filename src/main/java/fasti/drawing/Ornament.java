package fasti.drawing;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line of years above a title: the events of the book as an ornament, without words.
///
/// Marks that would stand over each other are piled up, so that crowded years show as such. Where
/// piles would grow too high, one mark stands for several events, and all marks are alike: then
/// their outline is what is seen.
record Ornament(TimeLineBrief brief, Design design, Length width, Lettering lettering) {
  private static final double AXIS = 0.8;
  private static final double TICK = 0.5;
  private static final double TICK_HALF = 3;

  /// As in the chart below it.
  private static final double BREAK = 16;

  private static final double BREAK_HALF = 1.6;

  /// How far the strokes of a break rise over the axis.
  private static final double BREAK_TOP = 4.8;

  private static final double LABEL_DROP = 13;
  private static final double HEADING_DROP = 23;
  private static final int MOST_HEADINGS = 2;
  private static final double UNDER_LABELS = 2.5;
  private static final double PILE_PITCH = 6.2;

  /// Higher piles would look like a chart.
  private static final int HIGHEST_PILE = 7;

  /// Within its first day, so that what happened on New Year's Day does not hide the tick.
  private static final double NOON = 0.5;

  private record Bead(Sign sign, Length x, int level) {}

  Drawing draw() {
    var entries = entries();
    var names = new TickNames(brief.language(), brief.words());
    var seating = TickSeating.ofOrnament(lettering, width, design);
    var axis = Axis.of(stretches(entries), names, each -> isCalm(each) && seating.haveRoom(each));
    var beads = beads(entries, axis);
    int levels = beads.stream().mapToInt(Bead::level).max().orElse(0);
    double over = axis.breaks().isEmpty() ? TICK_HALF : BREAK_TOP;
    var y = design.points(Math.max(over, TICK_HALF + PILE_PITCH * levels));
    var easel = new Easel(width, brief.direction());
    var stamp = new Stamp(easel, design, Stamp.Course.ACROSS, Length.ZERO);
    axis(axis, y, easel, stamp);
    var drop = LABEL_DROP;
    for (var tick : seating.seat(axis)) {
      var half = design.points(TICK_HALF);
      easel.vertical(inside(tick.x()), y.minus(half), y.plus(half), stroke(TICK));
      var start = seating.labelStart(tick);
      label(easel, tick.label(), start, y.plus(design.points(LABEL_DROP)));
      label(easel, tick.heading(), start, y.plus(design.points(HEADING_DROP)));
      drop = tick.heading().isPresent() ? HEADING_DROP : drop;
    }
    for (var bead : beads) {
      var centre = new Shape.Point(bead.x, y.minus(design.points(PILE_PITCH).times(bead.level)));
      stamp.mark(bead.sign, centre, design.radius(Entry.Rank.MAIN));
    }
    return easel.finish(y.plus(design.points(drop + UNDER_LABELS)));
  }

  private Stretches stretches(List<Entry> entries) {
    var periods = entries.stream().map(Entry::period).toList();
    return Stretches.of(periods, Period.ALL, design.points(BREAK).over(width));
  }

  private void axis(Axis axis, Length y, Easel easel, Stamp stamp) {
    var start = Length.ZERO;
    for (double gap : axis.breaks()) {
      var middle = width.times(gap + axis.gap() / 2);
      easel.horizontal(start, middle.minus(design.points(BREAK_HALF)), y, stroke(AXIS));
      stamp.breakAt(middle, y);
      start = middle.plus(design.points(BREAK_HALF));
    }
    easel.horizontal(start, width, y, stroke(AXIS));
  }

  /// Years alone, where a chart would have their quarters too.
  private static boolean isCalm(Axis axis) {
    return axis.ticks().stream().filter(tick -> !tick.heading().isEmpty()).count() <= MOST_HEADINGS;
  }

  /// The events of the book without those of the context.
  private List<Entry> entries() {
    var all = Draft.withoutCaptions(brief, width, lettering, _ -> "").entries();
    return all.stream().filter(entry -> entry.rank() == Entry.Rank.MAIN).toList();
  }

  private List<Bead> beads(List<Entry> entries, Axis axis) {
    var reach = design.reach(Entry.Rank.MAIN);
    var beads = new ArrayList<Bead>();
    for (var entry : entries) {
      var place = width.times(axis.place(entry.period().from() + NOON));
      var x = place.max(reach).min(width.minus(reach));
      int level = 0;
      while (level < HIGHEST_PILE && isTaken(x, level, beads)) {
        level++;
      }
      if (level == HIGHEST_PILE) {
        return crowd(entries, axis);
      }
      beads.add(new Bead(design.sign(entry.lane(), Entry.Rank.MAIN), x, level));
    }
    return beads;
  }

  /// A pile a place, each mark for as many events as make the highest pile high enough.
  private List<Bead> crowd(List<Entry> entries, Axis axis) {
    var reach = design.reach(Entry.Rank.MAIN);
    var pitch = design.points(PILE_PITCH);
    var room = width.minus(reach).minus(reach);
    var counts = new int[1 + (int) room.over(pitch)];
    int most = 0;
    for (var entry : entries) {
      double share = Math.clamp(axis.place(entry.period().from() + NOON), 0, 1);
      int place = (int) (share * (counts.length - 1) + 0.5);
      counts[place]++;
      most = Math.max(most, counts[place]);
    }
    int perBead = Math.ceilDiv(most, HIGHEST_PILE);
    var beads = new ArrayList<Bead>();
    for (int place = 0; place < counts.length; place++) {
      var x = reach.plus(room.times(place / (counts.length - 1.0)));
      for (int level = 0; level < Math.ceilDiv(counts[place], perBead); level++) {
        beads.add(new Bead(design.sign(0, Entry.Rank.MAIN), x, level));
      }
    }
    return beads;
  }

  private boolean isTaken(Length x, int level, List<Bead> beads) {
    var apart = design.points(PILE_PITCH);
    return beads.stream()
        .anyMatch(
            bead ->
                bead.level == level && bead.x.minus(x).max(x.minus(bead.x)).compareTo(apart) < 0);
  }

  private void label(Easel easel, Optional<Lettered> words, Length start, Length baseline) {
    words.ifPresent(
        label -> easel.label(new Shape.Point(start, baseline), label, Optional.empty()));
  }

  /// The first and the last tick would stick out of the drawing by half their thickness.
  private Length inside(Length x) {
    var half = design.points(TICK / 2);
    return x.max(half).min(width.minus(half));
  }

  private Stroke stroke(double thickness) {
    return new Stroke(design.points(thickness), design.palette().text());
  }
}
