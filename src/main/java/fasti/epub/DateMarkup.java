package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.time.DatePart;
import fasti.time.Edtf;
import fasti.time.EdtfDate;
import fasti.time.EdtfInterval;
import fasti.time.Qualifier;
import java.util.List;
import java.util.Optional;

/// Dates that machines can read: `time` where HTML has a form for the date, else a span that
/// carries the EDTF date.
final class DateMarkup {
  /// HTML counts years from 1 and wants four digits at least (HTML, 2.3.5); EDTF writes a `Y`
  /// before years of more than four.
  private static final long LAST_PLAIN_YEAR = 9999;

  static Element of(Edtf date, List<? extends Markup> words) {
    return html(date)
        .map(form -> Element.of("time", words).with("datetime", form))
        .orElseGet(() -> Element.of("span", words).with("data-edtf", date.print()));
  }

  /// The value for `time datetime`, for what HTML can say: one year, month or day, known for sure.
  static Optional<String> html(Edtf date) {
    return switch (date) {
      case EdtfDate(var part, var qualifier)
          when qualifier == Qualifier.CERTAIN
              && part.earliest().year() > 0
              && part.latest().year() <= LAST_PLAIN_YEAR ->
          html(part);
      case EdtfDate _, EdtfInterval _ -> Optional.empty();
    };
  }

  private static Optional<String> html(DatePart part) {
    return switch (part) {
      case DatePart.Year _, DatePart.Month _, DatePart.Day _ -> Optional.of(part.print());
      case DatePart.SeasonOf _,
          DatePart.SomeYearOf _,
          DatePart.SomeMonthOf _,
          DatePart.SomeDayOf _ ->
          Optional.empty();
    };
  }

  private DateMarkup() {}
}
