package fasti.source;

import fasti.model.BookRecord;
import fasti.report.Code;
import fasti.report.Outcome;
import fasti.text.Digits;
import fasti.time.DatePart;
import fasti.time.Edtf;
import fasti.time.EdtfDate;
import fasti.time.Qualifier;
import java.util.List;
import java.util.Map;

/// Reads what `book.yaml` says of the book as a whole.
final class BookFileReader {
  private static final Map<String, BookRecord.TitleForm> TITLE_FORMS =
      Map.of(
          "true", BookRecord.TitleForm.PAGE,
          "yes", BookRecord.TitleForm.PAGE,
          "false", BookRecord.TitleForm.HEAD,
          "no", BookRecord.TitleForm.HEAD);

  private static final Map<String, BookRecord.Typing> TYPING =
      Map.of("smart", BookRecord.Typing.SMART, "as-typed", BookRecord.Typing.AS_TYPED);

  /// Which figures are asked for.
  private enum Asked {
    WESTERN,
    NATIVE
  }

  private static final Map<String, Asked> DIGITS =
      Map.of("western", Asked.WESTERN, "native", Asked.NATIVE);

  private static final List<String> EDITIONS = List.of("student", "teacher");

  private final Intake intake;

  BookFileReader(Intake intake) {
    this.intake = intake;
  }

  BookRecord read(Fields book, String slug) {
    book.scalars("editions").forEach(this::checkEdition);
    return new BookRecord(
        slug,
        book.required("title", "Stalin’s Rise to Power"),
        book.text("subtitle"),
        book.texts("authors"),
        book.language("language", "en"),
        book.text("audience"),
        book.text("description"),
        date(book),
        book.text("publisher"),
        book.text("rights"),
        book.text("series"),
        book.texts("subjects"),
        new RecordReader(intake).lanes(book.items("lanes")),
        book.choice("title-page", TITLE_FORMS, BookRecord.TitleForm.BY_LENGTH),
        book.choice("typing", TYPING, BookRecord.Typing.SMART),
        digits(book),
        book.origin());
  }

  private Digits digits(Fields book) {
    var asked = book.choice("digits", DIGITS, Asked.WESTERN);
    var language = book.text("language");
    return switch (asked) {
      case WESTERN -> Digits.WESTERN;
      case NATIVE -> Digits.ofLanguage(language).orElseGet(() -> noDigits(book, language));
    };
  }

  private Digits noDigits(Fields book, String language) {
    book.scalar("digits")
        .ifPresent(
            written ->
                intake
                    .faults()
                    .error(
                        Code.WRONG_KIND,
                        written.origin(),
                        "no other figures are known for the book's language, "
                            + (language.isEmpty() ? "en" : language),
                        "leave the key out, or name the language: ar, fa, ur, hi"));
    return Digits.WESTERN;
  }

  /// Editions are chosen on the command line; the key says which ones a book is meant for, and is
  /// only checked here.
  private void checkEdition(Value.Scalar edition) {
    if (!EDITIONS.contains(edition.text().strip())) {
      intake
          .faults()
          .error(
              Code.WRONG_KIND,
              edition.origin(),
              "an edition cannot be " + edition.kind(),
              "write student or teacher");
    }
  }

  /// When the handout was made: a day, a month or a year, as metadata may hold them.
  private String date(Fields book) {
    var scalar = book.scalar("date");
    if (scalar.isEmpty()) {
      return "";
    }
    var date = scalar.get();
    var outcome = Edtf.parse(date.text().strip(), date.origin());
    intake.faults().addAll(outcome.diagnostics());
    if (outcome instanceof Outcome.Built<Edtf>(var value, _) && !isPlain(value)) {
      intake
          .faults()
          .error(
              Code.WRONG_KIND,
              date.origin(),
              "the book's date is the day it was made, and \"" + date.text() + "\" is none",
              "write a day, a month or a year: 2026-11-23");
    }
    return date.text().strip();
  }

  private static boolean isPlain(Edtf value) {
    return value instanceof EdtfDate(var part, var qualifier)
        && qualifier == Qualifier.CERTAIN
        && switch (part) {
          case DatePart.Year _, DatePart.Month _, DatePart.Day _ -> true;
          case DatePart.SeasonOf _,
              DatePart.SomeYearOf _,
              DatePart.SomeMonthOf _,
              DatePart.SomeDayOf _ ->
              false;
        };
  }
}
