package fasti.source;

import fasti.model.Dating;
import fasti.report.Code;
import fasti.report.Outcome;
import fasti.time.Edtf;
import java.util.Locale;
import java.util.Optional;

/// Reads when something was: `date`, `display-date` and `calendar`.
final class DatingReader {
  private final Faults faults;

  DatingReader(Faults faults) {
    this.faults = faults;
  }

  Dating read(Fields record) {
    var display = record.text("display-date");
    var calendar = calendar(record);
    return record
        .scalar("date")
        .flatMap(date -> date(date, calendar))
        .<Dating>map(
            given -> new Dating.Dated(gregorian(given, calendar), given, calendar, display))
        .orElse(new Dating.Undated(display));
  }

  private Optional<Edtf> date(Value.Scalar scalar, Dating.CalendarKind calendar) {
    var text = scalar.text().strip();
    var outcome =
        switch (calendar) {
          case GREGORIAN -> Edtf.parse(text, scalar.origin());
          case JULIAN -> Edtf.parseJulian(text, scalar.origin());
        };
    faults.addAll(outcome.diagnostics());
    return outcome instanceof Outcome.Built<Edtf>(var date, _)
        ? Optional.of(date)
        : Optional.empty();
  }

  private static Edtf gregorian(Edtf given, Dating.CalendarKind calendar) {
    return switch (calendar) {
      case GREGORIAN -> given;
      case JULIAN -> Edtf.fromJulian(given);
    };
  }

  private Dating.CalendarKind calendar(Fields record) {
    var calendar = record.scalar("calendar");
    var name = record.text("calendar").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "gregorian" -> Dating.CalendarKind.GREGORIAN;
      case "julian" -> Dating.CalendarKind.JULIAN;
      default -> {
        faults.error(
            Code.CALENDAR_UNKNOWN,
            calendar.map(Value.Scalar::origin).orElse(record.origin()),
            "the calendar \"" + Quote.shortened(name) + "\" is not known",
            "write julian (Old Style) or gregorian; for another calendar convert the date and put"
                + " its own words in display-date");
        yield Dating.CalendarKind.GREGORIAN;
      }
    };
  }
}
