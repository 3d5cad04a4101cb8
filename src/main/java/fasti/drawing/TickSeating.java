package fasti.drawing;

import fasti.style.TextStyle;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives ticks their places and their labels.
///
/// @param width of the axis
/// @param major of labels that stand alone, and of headings
/// @param minor of labels under a heading
/// @param leastWhite between a label and the next tick: with less, years run together
record TickSeating(
    Lettering lettering,
    Length width,
    Design design,
    TextStyle major,
    TextStyle minor,
    Length leastWhite) {
  /// A label stands so far after its tick.
  private static final double INDENT = 2.8;

  private static final double CHART_WHITE = 9;

  /// An ornament is read less and looked at more.
  private static final double ORNAMENT_WHITE = 13;

  static TickSeating of(Draft draft) {
    var design = draft.design();
    return new TickSeating(
        draft.lettering(),
        draft.axisWidth(),
        design,
        design.tick(),
        design.minorTick(),
        design.points(CHART_WHITE));
  }

  static TickSeating ofOrnament(Lettering lettering, Length width, Design design) {
    var letters = design.ornamentTick();
    return new TickSeating(
        lettering, width, design, letters, letters, design.points(ORNAMENT_WHITE));
  }

  /// Whether each label ends well before the next tick. The last may be left out.
  boolean haveRoom(Axis axis) {
    var seats = places(axis);
    for (int i = 0; i + 1 < seats.size(); i++) {
      var end = end(seats.get(i), labelled(axis, i)).plus(leastWhite);
      if (end.compareTo(seats.get(i + 1)) > 0) {
        return false;
      }
    }
    return true;
  }

  List<TickSeat> seat(Axis axis) {
    var seats = new ArrayList<TickSeat>();
    var places = places(axis);
    var headings = headings(axis, places);
    for (int i = 0; i < places.size(); i++) {
      var label = labelled(axis, i);
      boolean room = end(places.get(i), label).compareTo(nextPlace(places, i)) <= 0;
      seats.add(
          new TickSeat(
              places.get(i), room ? Optional.of(label) : Optional.empty(), headings.get(i)));
    }
    return seats;
  }

  /// Where the label of a tick begins.
  Length labelStart(TickSeat seat) {
    return seat.x().plus(design.points(INDENT));
  }

  /// A heading that does not end before the next gives way to it; the only one stays if it has room
  /// at all.
  private List<Optional<Lettered>> headings(Axis axis, List<Length> places) {
    var headings = new ArrayList<Optional<Lettered>>();
    var limit = width;
    for (int i = places.size() - 1; i >= 0; i--) {
      var words = axis.ticks().get(i).heading();
      var heading = lettering.set(words, major);
      boolean room = end(places.get(i), heading).compareTo(limit) <= 0;
      boolean shown = !words.isEmpty() && room;
      headings.addFirst(shown ? Optional.of(heading) : Optional.empty());
      if (shown) {
        limit = places.get(i).minus(leastWhite);
      }
    }
    return headings;
  }

  private Lettered labelled(Axis axis, int tick) {
    boolean headed = axis.ticks().stream().anyMatch(each -> !each.heading().isEmpty());
    return lettering.set(axis.ticks().get(tick).label(), headed ? minor : major);
  }

  private Length end(Length place, Lettered words) {
    return place.plus(design.points(INDENT)).plus(words.width());
  }

  private Length nextPlace(List<Length> places, int index) {
    return index + 1 < places.size() ? places.get(index + 1) : width;
  }

  private List<Length> places(Axis axis) {
    return axis.ticks().stream().map(tick -> width.times(axis.place((double) tick.day()))).toList();
  }
}
