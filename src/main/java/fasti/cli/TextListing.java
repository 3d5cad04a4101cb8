package fasti.cli;

import fasti.batch.BookReport;
import fasti.batch.ExitCode;
import fasti.batch.Printing;
import fasti.batch.Report;
import fasti.batch.WrittenFile;
import fasti.report.Diagnostic;
import java.io.PrintStream;
import java.util.Locale;

/// For people: a line a file to the output; what is wrong goes to the error stream.
///
/// @param checked whether nothing was to be written
record TextListing(PrintStream out, PrintStream err, boolean checked) implements Listing {
  @Override
  public void show(Report report) {
    report.books().forEach(this::show);
  }

  private void show(BookReport book) {
    book.diagnostics().forEach(err::println);
    for (var file : book.files()) {
      out.println(line(file));
      file.printing().ifPresent(printing -> out.println(advice(printing)));
    }
    if (book.verdict() != ExitCode.BUILT) {
      err.println(book.book() + ": " + (checked ? "" : "not built, ") + count(book));
    } else if (checked) {
      out.println(book.book() + ": " + count(book));
    }
  }

  /// `output/rome/rome.pdf: 14 pages, 212 kB, 0.42 s`
  static String line(WrittenFile file) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %.2f s",
        file.path(),
        number(file.pages(), "page") + file.printing().map(TextListing::onPaper).orElse(""),
        size(file.bytes()),
        file.time().toNanos() / 1e9);
  }

  private static String onPaper(Printing printing) {
    return " on " + number(printing.sheets(), "sheet") + " of " + paper(printing);
  }

  private static String paper(Printing printing) {
    return switch (printing.paper()) {
      case A4 -> "A4";
      case LETTER -> "Letter";
      case A5 -> "A5";
    };
  }

  /// What the printer's window has to be told.
  static String advice(Printing printing) {
    var settings = "  print at full size on both sides, turned on the short edge";
    return switch (printing.imposition()) {
      case BOOKLET -> settings + "; then fold the pile in the middle";
      case TWO_UP -> settings;
    };
  }

  /// In the decimal units that file managers show.
  private static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? Math.round(bytes / 1e3) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static String count(BookReport book) {
    var errors = book.diagnostics().stream().filter(Diagnostic::isError).count();
    var warnings = book.diagnostics().size() - errors;
    if (errors + warnings == 0) {
      return "nothing to mend";
    }
    if (warnings == 0) {
      return number(errors, "error");
    }
    return (errors == 0 ? "" : number(errors, "error") + ", ") + number(warnings, "warning");
  }

  private static String number(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
