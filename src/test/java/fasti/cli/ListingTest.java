package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.batch.BookReport;
import fasti.batch.ExitCode;
import fasti.batch.OutputFormat;
import fasti.batch.Printing;
import fasti.batch.Report;
import fasti.batch.WrittenFile;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.style.Imposition;
import fasti.style.Paper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ListingTest {
  private static final Report BUILT =
      report(
          ExitCode.BUILT,
          List.of(
              new WrittenFile(
                  "output/rome/rome.pdf",
                  OutputFormat.PDF,
                  14,
                  211_800,
                  Duration.ofMillis(423),
                  Optional.empty())),
          List.of());
  private static final Report SHEETS =
      report(
          ExitCode.BUILT,
          List.of(
              new WrittenFile(
                  "output/rome/rome-booklet.pdf",
                  OutputFormat.PDF,
                  23,
                  99_000,
                  Duration.ofSeconds(1),
                  Optional.of(new Printing(Imposition.BOOKLET, Paper.A4, 6)))),
          List.of());
  private static final Report REFUSED =
      report(
          ExitCode.REFUSED,
          List.of(),
          List.of(
              Diagnostic.error(
                  Code.NOT_EDTF,
                  new Origin("rome/book.yaml", 12, 9),
                  "the date \"44 v. Chr.\" – is not in EDTF",
                  "write -0043")));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aFileIsALineWithPagesSizeAndTime() {
    text(false).show(BUILT);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("output/rome/rome.pdf: 14 pages, 212 kB, 0.42 s\n");
    assertThat(err.size()).isZero();
  }

  @Test
  void sheetsAreCountedAndSayHowToPrintThem() {
    text(false).show(SHEETS);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            """
            output/rome/rome-booklet.pdf: 23 pages on 6 sheets of A4, 99 kB, 1.00 s
              print at full size on both sides, turned on the short edge; then fold the pile in the middle
            """);
  }

  @Test
  void programsAreToldOfSheetsToo() {
    new JsonListing(new PrintStream(out, true, StandardCharsets.UTF_8)).show(SHEETS);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"sheet\":\"booklet\",\"paper\":\"a4\",\"sheets\":6,\"turn\":\"short-edge\"}");
  }

  @Test
  void aRefusedBookIsToldOnTheErrorStream() {
    text(false).show(REFUSED);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            """
            rome/book.yaml:12:9: error D-001: the date "44 v. Chr." – is not in EDTF
              hint: write -0043
            rome: not built, 1 error
            """);
    assertThat(out.size()).isZero();
  }

  @Test
  void aCheckedBookWithoutAFaultIsToldSo() {
    text(true).show(report(ExitCode.BUILT, List.of(), List.of()));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("rome: nothing to mend\n");
  }

  @Test
  void programsGetOneObjectALine() {
    new JsonListing(stream(out)).show(REFUSED);

    assertThat(out.toString(StandardCharsets.US_ASCII).lines())
        .containsExactly(
            "{\"kind\":\"diagnostic\",\"book\":\"rome\",\"code\":\"D-001\",\"severity\":\"error\","
                + "\"file\":\"rome/book.yaml\",\"line\":12,\"column\":9,\"message\":\"the date"
                + " \\\"44 v. Chr.\\\" \\u2013 is not in EDTF\",\"hint\":\"write -0043\"}",
            "{\"kind\":\"book\",\"book\":\"rome\",\"verdict\":\"refused\",\"exit\":1}",
            "{\"kind\":\"run\",\"books\":1,\"exit\":1}");
  }

  private static Report report(
      ExitCode verdict, List<WrittenFile> files, List<Diagnostic> diagnostics) {
    return new Report(
        List.of(new BookReport("rome", verdict, files, diagnostics, Optional.empty())));
  }

  private TextListing text(boolean checked) {
    return new TextListing(stream(out), stream(err), checked);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
