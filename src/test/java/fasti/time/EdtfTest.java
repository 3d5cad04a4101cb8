package fasti.time;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.report.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class EdtfTest {
  private static final Origin HERE = new Origin("rome.yaml", 12, 9);

  /// @param first of the days, or empty
  /// @param last of the days, or empty
  record Case(String input, String verdict, String first, String last) {}

  static Stream<Case> cases() throws IOException {
    var resource = Objects.requireNonNull(EdtfTest.class.getResourceAsStream("edtf-cases.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePublicSuitesAgree(Case row) {
    var outcome = Edtf.parse(row.input(), HERE);

    switch (row.verdict()) {
      case "valid" -> {
        var date = built(outcome);
        assertThat(row.first()).isIn("", day(date.earliest()));
        assertThat(row.last()).isIn("", day(date.latest()));
      }
      case "level2" -> assertThat(refusal(outcome).code()).isEqualTo(Code.LEVEL_TWO_DATE);
      default ->
          assertThat(refusal(outcome).code())
              .isIn(Code.NOT_EDTF, Code.NO_SUCH_DAY, Code.END_BEFORE_START, Code.LEVEL_TWO_DATE);
    }
  }

  @Test
  void summerIsJuneToAugust() {
    var summer = built(Edtf.parse("2003-22", HERE));

    assertThat(summer.earliest()).isEqualTo(new CalendarDay(2003, 6, 1));
    assertThat(summer.latest()).isEqualTo(new CalendarDay(2003, 8, 31));
  }

  @Test
  void anIntervalMayNotBeginAfterItEnds() {
    assertThat(refusal(Edtf.parse("1922/1921", HERE)))
        .isEqualTo(
            Diagnostic.error(
                Code.END_BEFORE_START,
                HERE,
                "the date \"1922/1921\" ends before it starts",
                "write the earlier date first: 1921/1922"));
  }

  @Test
  void theThirtiethOfFebruaryIsNoDay() {
    assertThat(refusal(Edtf.parse("1921-02-30", HERE)).code()).isEqualTo(Code.NO_SUCH_DAY);
  }

  @Test
  void theJulianYear1900HasALeapDay() {
    var given = built(Edtf.parseJulian("1900-02-29", HERE));

    assertThat(Edtf.fromJulian(given).print()).isEqualTo("1900-03-13");
  }

  @ParameterizedTest
  @CsvSource({
    "1917-10-25, 1917-11-07",
    "1918-01-31, 1918-02-13",
    "1709-06-27, 1709-07-08",
    "1380-09-08, 1380-09-16",
    "0325-05-20, 0325-05-21",
    "0001-01-01, 0000-12-30",
    "-0043-03-15, -0043-03-13",
    "1917-10-25?/1917-10-26~, 1917-11-07?/1917-11-08~",
    "1917-10, 1917-10",
    "1917, 1917",
    "1917-10-25/.., 1917-11-07/..",
  })
  void oldStyleDaysMoveAndMonthsAndYearsStay(String julian, String gregorian) {
    var given = built(Edtf.parseJulian(julian, HERE));

    assertThat(Edtf.fromJulian(given).print()).isEqualTo(gregorian);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "44 BC | years before 1 are counted from zero; write -0043",
        "15 March 44 B.C. | years before 1 are counted from zero; write -0043-03-15",
        "60–55 BC | years before 1 are counted from zero; write -0059/-0054",
        "5th century BC | years before 1 are counted from zero; write -04XX",
        "AD 79 | write 0079",
        "79 | write 0079",
        "8 March 1921 | write 1921-03-08",
        "8th of March, 1921 | write 1921-03-08",
        "March 8, 1921 | write 1921-03-08",
        "1921 March 8 | write 1921-03-08",
        "March 1921 | write 1921-03",
        "spring 1921 | write 1921-21",
        "c. 1921 | write 1921~",
        "1921-3-8 | write 1921-03-08",
        "1921/03/08 | write 1921-03-08",
        "8.3.1921 | write 1921-03-08",
        "13/03/1921 | write 1921-03-13",
        "03/13/1921 | write 1921-03-13",
        "19210308 | write 1921-03-08",
        "1921-03-08 10:00 | write 1921-03-08",
        "1914–1918 | write 1914/1918",
        "1914–18 | write 1914/1918",
        "1914 to 1918 | write 1914/1918",
        "8–16 March 1921 | write 1921-03-08/1921-03-16",
        "8 March – 3 April 1921 | write 1921-03-08/1921-04-03",
        "March 8–16, 1921 | write 1921-03-08/1921-03-16",
        "between March and May 1921 | write 1921-03/1921-05",
        "before 1921 | write ../1921",
        "after 1921 | write 1921/..",
        "1920s | write 192X",
        "19th century | write 18XX",
        "12000 | write Y12000",
      })
  void aHintSaysWhatToType(String written, String hint) {
    assertThat(refusal(Edtf.parse(written, HERE)).hint()).isEqualTo(hint);
  }

  @Test
  void aDateThatReadsTwoWaysIsAskedAbout() {
    assertThat(refusal(Edtf.parse("08/03/1921", HERE)).hint())
        .isEqualTo(
            "which is the month? Write 1921-03-08 for day 8 of month 3, or 1921-08-03 for day 3 of"
                + " month 8");
  }

  @Test
  void aFaultIsToldAtItsPlaceAndQuotesWhatWasRead() {
    assertThat(refusal(Edtf.parse("44 BC", HERE)))
        .hasToString(
            """
            rome.yaml:12:9: error D-001: the date "44 BC" is not in EDTF
              hint: years before 1 are counted from zero; write -0043\
            """);
  }

  private static Edtf built(Outcome<Edtf> outcome) {
    if (outcome instanceof Outcome.Built<Edtf>(var date, var noticed)) {
      assertThat(noticed).isEqualTo(List.of());
      return date;
    }
    throw new AssertionError(outcome.diagnostics());
  }

  private static Diagnostic refusal(Outcome<Edtf> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.diagnostics()).hasSize(1);
    return outcome.diagnostics().getFirst();
  }

  private static String day(CalendarDay day) {
    var sign = day.year() < 0 ? "-" : "";
    return String.format(
        Locale.ROOT, "%s%04d-%02d-%02d", sign, Math.abs(day.year()), day.month(), day.day());
  }
}
