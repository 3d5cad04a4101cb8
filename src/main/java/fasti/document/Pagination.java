package fasti.document;

import fasti.text.Anchor;
import java.util.List;

/// Where each printed page begins, so that the e-book can say "turn to page 4" too.
///
/// @param pages in page order; empty when nothing was laid out
public record Pagination(List<PageStart> pages) {
  public Pagination {
    pages = List.copyOf(pages);
  }

  /// @param folio the printed page number
  /// @param anchor the block, row or entry that is the first on the page
  /// @param offset how many characters of that block's plain text stand on earlier pages; 0 when it
  ///   begins here
  public record PageStart(String folio, Anchor anchor, int offset) {}
}
