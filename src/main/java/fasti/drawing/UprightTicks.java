package fasti.drawing;

import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// The names of the ticks beside an axis that runs down: a heading stands over its label.
record UprightTicks(Draft draft, Axis axis) {
  /// From a tick to the next: its label and some white, and its heading.
  private static final double LEAST_PITCH = 14;

  private static final double LEADING = 9.4;

  static boolean haveRoom(Axis axis, Length length, Design design) {
    var before = new Length(Long.MIN_VALUE / 2);
    for (var tick : axis.ticks()) {
      double lines = tick.heading().isEmpty() ? 0 : LEADING;
      var at = length.times(axis.place((double) tick.day()));
      if (at.minus(before).compareTo(design.points(LEAST_PITCH + lines)) < 0) {
        return false;
      }
      before = at;
    }
    return true;
  }

  Length width() {
    var widest = Length.ZERO;
    for (var tick : axis.ticks()) {
      widest = widest.max(label(tick).width());
      widest = widest.max(heading(tick).map(Lettered::width).orElse(Length.ZERO));
    }
    return widest;
  }

  Lettered label(Tick tick) {
    var design = draft.design();
    boolean headed = axis.ticks().stream().anyMatch(each -> !each.heading().isEmpty());
    return draft.lettering().set(tick.label(), headed ? design.minorTick() : design.tick());
  }

  /// What stands over the label.
  Optional<Lettered> heading(Tick tick) {
    return tick.heading().isEmpty()
        ? Optional.empty()
        : Optional.of(draft.lettering().set(tick.heading(), draft.design().tick()));
  }

  /// How far over the label's baseline its heading stands.
  Length leading() {
    return draft.design().points(LEADING);
  }

  List<Tick> ticks() {
    return axis.ticks();
  }
}
