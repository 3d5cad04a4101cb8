package fasti.batch;

import fasti.document.Edition;
import fasti.style.EbookProfile;
import fasti.style.Imposition;
import fasti.style.Paper;
import fasti.style.PdfStandard;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be built, and how. Everything that a run depends on stands here: nothing else is
/// asked of the machine.
///
/// @param books as they were typed; empty for every book in `content` at the project's root
/// @param out the folder that gets a folder for each book
/// @param formats empty to check only: all is done but for the writing
/// @param sheets for the printer, which are made beside the formats
/// @param standard which the PDF keeps
/// @param profile of the e-book, in place of the book's own
/// @param paper in place of the book's own page size
/// @param style a house style file that goes before the book's own
/// @param date ISO 8601, for a book that says none; the reader's clock never counts
/// @param threads how many books are worked on at a time, at least 1; the bytes do not depend on it
public record Request(
    Workplace workplace,
    List<Path> books,
    Path out,
    Set<OutputFormat> formats,
    Set<Imposition> sheets,
    PdfStandard standard,
    Optional<EbookProfile> profile,
    Edition edition,
    Optional<Paper> paper,
    Optional<Path> style,
    Optional<String> date,
    Strictness strictness,
    int threads) {
  public Request {
    books = List.copyOf(books);
    formats = formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
    sheets = sheets.isEmpty() ? Set.of() : EnumSet.copyOf(sheets);
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /// Where a run happens.
  ///
  /// @param root the project's folder, which holds `content`
  /// @param here the caller's folder, from which typed paths are counted
  public record Workplace(Path root, Path here) {
    public Workplace {
      root = root.toAbsolutePath().normalize();
      here = here.toAbsolutePath().normalize();
    }
  }
}
