package fasti.style;

import java.util.Locale;

/// For whose devices an e-book is made. The profiles differ only where the makers of the devices
/// ask for different things (src/docs/epub-profiles.md says where, and where they do).
public enum EbookProfile {
  /// Any reader that keeps to EPUB 3, and most of EPUB 2.
  GENERIC,
  /// To be sent to a Kindle, or to Amazon's shop.
  KINDLE,
  /// To be put on a Kobo.
  KOBO;

  /// The name in `book.yaml` and on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
