package fasti.batch;

import java.util.List;

/// What became of a run.
///
/// @param books in the order they were asked for, or by name
public record Report(List<BookReport> books) {
  public Report {
    books = List.copyOf(books);
  }

  public ExitCode exitCode() {
    return ExitCode.worst(books.stream().map(BookReport::verdict).toList());
  }
}
