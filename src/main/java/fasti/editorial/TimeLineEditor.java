package fasti.editorial;

import fasti.document.Part;
import fasti.document.TimeLineLane;
import fasti.document.TimeLineMark;
import fasti.document.TimeLineMark.Certainty;
import fasti.document.TimeLineMark.Extent;
import fasti.document.Word;
import fasti.model.Dating.Dated;
import fasti.model.Lane;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.text.Anchor;
import fasti.time.CalendarDay;
import fasti.time.Edtf;
import fasti.time.EdtfDate;
import fasti.time.EdtfInterval;
import fasti.time.EdtfInterval.End;
import fasti.time.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The events with a date as marks on lanes.
final class TimeLineEditor {
  private static final int FEWEST_MARKS = 2;

  /// The lane of what belongs to none.
  private static final String NO_LANE = "";

  private final Desk desk;
  private final Map<String, TimeLineLane> lanes = new LinkedHashMap<>();

  TimeLineEditor(Desk desk) {
    this.desk = desk;
    for (Lane lane : desk.timeline().book().lanes()) {
      lanes.put(lane.id(), new TimeLineLane(lane.id(), lane.name()));
    }
    // A table of events names its lanes on the way.
    if (lanes.isEmpty()) {
      desk.timeline().events().stream()
          .flatMap(event -> event.lanes().stream())
          .forEach(name -> lanes.putIfAbsent(name, new TimeLineLane(name, name)));
    }
  }

  /// Empty where fewer than two events have a date.
  ///
  /// @param events in the author's order
  Optional<Part.TimeLine> edit(List<Placed> events, Anchor anchor) {
    var dated =
        events.stream()
            .filter(placed -> placed.event().dating() instanceof Dated)
            .sorted(Comparator.comparing(placed -> date(placed).earliest()))
            .toList();
    events.forEach(this::checkLanes);
    if (dated.size() < FEWEST_MARKS) {
      return Optional.empty();
    }
    var marks = dated.stream().flatMap(placed -> marks(placed).stream()).toList();
    var used = marks.stream().map(TimeLineMark::lane).collect(Collectors.toSet());
    var printed = new ArrayList<>(lanes.values());
    printed.removeIf(lane -> !used.contains(lane.id()));
    if (used.contains(NO_LANE)) {
      printed.add(new TimeLineLane(NO_LANE, ""));
    }
    return Optional.of(
        new Part.TimeLine(
            anchor,
            Inlines.of(desk.vocabulary().of(Word.TIME_LINE)),
            printed,
            marks,
            description(dated)));
  }

  private static Edtf date(Placed placed) {
    return ((Dated) placed.event().dating()).date();
  }

  private void checkLanes(Placed placed) {
    for (var lane : placed.event().lanes()) {
      if (!lanes.containsKey(lane)) {
        desk.references()
            .fault(
                Diagnostic.error(
                    Code.UNKNOWN_REFERENCE,
                    placed.event().origin(),
                    "no lane has the id \"" + lane + "\"",
                    Nearest.to(lane, lanes.keySet())
                        .map(near -> "write " + near)
                        .orElse("add the lane to the lanes of book.yaml")));
      }
    }
  }

  private List<TimeLineMark> marks(Placed placed) {
    var own = new LinkedHashSet<>(placed.event().lanes());
    own.retainAll(lanes.keySet());
    if (own.isEmpty()) {
      own.add(NO_LANE);
    }
    return own.stream().map(lane -> mark(placed, lane)).toList();
  }

  private TimeLineMark mark(Placed placed, String lane) {
    var date = date(placed);
    return new TimeLineMark(
        lane,
        SectionEditor.shortTitle(placed.event()),
        desk.datings().text(placed.event().dating()),
        date.earliest(),
        date.latest(),
        extent(date),
        certainty(date),
        placed.isSection() ? Optional.of(placed.section().target()) : Optional.empty());
  }

  private static Extent extent(Edtf date) {
    return switch (date) {
      case EdtfDate _ -> Extent.POINT;
      case EdtfInterval(End.At _, End.At _) -> Extent.SPAN;
      case EdtfInterval(End.At _, _) -> Extent.OPEN_END;
      case EdtfInterval _ -> Extent.OPEN_START;
    };
  }

  private static Certainty certainty(Edtf date) {
    boolean isCertain =
        switch (date) {
          case EdtfDate(_, var qualifier) -> qualifier == Qualifier.CERTAIN;
          case EdtfInterval(var start, var end) -> isCertain(start) && isCertain(end);
        };
    return isCertain ? Certainty.CERTAIN : Certainty.UNCERTAIN;
  }

  private static boolean isCertain(End end) {
    return switch (end) {
      case End.At(var date) -> date.qualifier() == Qualifier.CERTAIN;
      case End.Open _ -> true;
      case End.Unknown _ -> false;
    };
  }

  /// "Time line from 1917 to 1929: 7 November 1917, The October Revolution; …"
  private String description(List<Placed> dated) {
    var last =
        dated.stream()
            .map(placed -> date(placed).latest())
            .max(CalendarDay::compareTo)
            .orElseThrow();
    var events =
        dated.stream()
            .map(
                placed ->
                    desk.datings().text(placed.event().dating())
                        + desk.vocabulary().text("comma")
                        + SectionEditor.shortTitle(placed.event()))
            .collect(Collectors.joining(desk.vocabulary().text("semicolon")));
    return desk.vocabulary()
        .text(
            "time-line.description",
            desk.dates().year(date(dated.getFirst()).earliest().year()),
            desk.dates().year(last.year()),
            events);
  }
}
