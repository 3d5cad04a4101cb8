package fasti.batch;

import fasti.batch.Request.Workplace;
import fasti.document.Edition;
import fasti.style.Imposition;
import fasti.style.PdfStandard;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Requests for tests: a project in a folder, with the caller standing in it.
final class Requests {
  static Request all(Path root) {
    return named(root, List.of());
  }

  static Request named(Path root, List<Path> books) {
    return new Request(
        new Workplace(root, root),
        books,
        Path.of("output"),
        EnumSet.allOf(OutputFormat.class),
        Set.of(),
        PdfStandard.UA1,
        Optional.empty(),
        Edition.STUDENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Strictness.USUAL,
        2);
  }

  static Request strictly(Request request) {
    return new Request(
        request.workplace(),
        request.books(),
        request.out(),
        request.formats(),
        request.sheets(),
        request.standard(),
        request.profile(),
        request.edition(),
        request.paper(),
        request.style(),
        request.date(),
        Strictness.STRICT,
        request.threads());
  }

  /// The PDF alone, by this standard.
  static Request by(Request request, PdfStandard standard) {
    return new Request(
        request.workplace(),
        request.books(),
        request.out(),
        EnumSet.of(OutputFormat.PDF),
        Set.of(),
        standard,
        request.profile(),
        request.edition(),
        request.paper(),
        request.style(),
        request.date(),
        request.strictness(),
        request.threads());
  }

  /// The PDF, and these sheets.
  static Request withSheets(Request request, Imposition... sheets) {
    return new Request(
        request.workplace(),
        request.books(),
        request.out(),
        EnumSet.of(OutputFormat.PDF),
        Set.of(sheets),
        request.standard(),
        request.profile(),
        request.edition(),
        request.paper(),
        request.style(),
        request.date(),
        request.strictness(),
        request.threads());
  }

  static Request into(Path out, Request request) {
    return new Request(
        request.workplace(),
        request.books(),
        out.toAbsolutePath(),
        request.formats(),
        request.sheets(),
        request.standard(),
        request.profile(),
        request.edition(),
        request.paper(),
        request.style(),
        request.date(),
        request.strictness(),
        request.threads());
  }

  static Request by(Request request, Edition edition, int threads) {
    return new Request(
        request.workplace(),
        request.books(),
        request.out(),
        request.formats(),
        request.sheets(),
        request.standard(),
        request.profile(),
        edition,
        request.paper(),
        request.style(),
        request.date(),
        request.strictness(),
        threads);
  }

  private Requests() {}
}
