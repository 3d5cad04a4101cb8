package fasti.batch;

import fasti.report.Diagnostic;
import java.util.List;
import java.util.Optional;

/// What became of one book.
///
/// @param book its path as the caller would type it
/// @param files in the order PDF, sheets, EPUB; empty when the book was refused or only checked
/// @param diagnostics by place
/// @param fault our own mistake, if one was made
public record BookReport(
    String book,
    ExitCode verdict,
    List<WrittenFile> files,
    List<Diagnostic> diagnostics,
    Optional<Throwable> fault) {
  public BookReport {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
