package fasti.cli;

import fasti.batch.BookReport;
import fasti.batch.Printing;
import fasti.batch.Report;
import fasti.batch.WrittenFile;
import fasti.report.Diagnostic;
import java.io.PrintStream;
import java.util.Locale;

/// For programs: one JSON object a line, in the order of the books. `kind` is `diagnostic`, `file`,
/// `book` (after what belongs to it) or, once at the end, `run`.
record JsonListing(PrintStream out) implements Listing {
  @Override
  public void show(Report report) {
    report.books().forEach(this::show);
    out.println(
        new JsonLine("run")
            .with("books", report.books().size())
            .with("exit", report.exitCode().number()));
  }

  private void show(BookReport book) {
    book.diagnostics().forEach(diagnostic -> out.println(line(book, diagnostic)));
    book.files().forEach(file -> out.println(line(book, file)));
    out.println(
        new JsonLine("book")
            .with("book", book.book())
            .with("verdict", book.verdict().name().toLowerCase(Locale.ROOT))
            .with("exit", book.verdict().number()));
  }

  private static JsonLine line(BookReport book, Diagnostic diagnostic) {
    return new JsonLine("diagnostic")
        .with("book", book.book())
        .with("code", diagnostic.code().toString())
        .with("severity", diagnostic.severity().toString())
        .with("file", diagnostic.origin().file())
        .with("line", diagnostic.origin().line())
        .with("column", diagnostic.origin().column())
        .with("message", diagnostic.message())
        .with("hint", diagnostic.hint());
  }

  private static JsonLine line(BookReport book, WrittenFile file) {
    var line =
        new JsonLine("file")
            .with("book", book.book())
            .with("path", file.path())
            .with("format", file.format().toString())
            .with("pages", file.pages())
            .with("bytes", file.bytes())
            .with("milliseconds", file.time().toMillis());
    return file.printing().map(printing -> with(line, printing)).orElse(line);
  }

  private static JsonLine with(JsonLine line, Printing printing) {
    return line.with("sheet", printing.imposition().toString())
        .with("paper", printing.paper().name().toLowerCase(Locale.ROOT))
        .with("sheets", printing.sheets())
        .with("turn", "short-edge");
  }
}
