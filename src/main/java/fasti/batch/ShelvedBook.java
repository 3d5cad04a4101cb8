package fasti.batch;

import fasti.batch.Request.Workplace;
import fasti.source.BookKind;
import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/// A book that was asked for or found, not yet opened.
///
/// @param path absolute
/// @param shownAs as the caller would type it, with `/` between folders
record ShelvedBook(Path path, String shownAs) {
  /// A book as somebody typed it.
  static ShelvedBook typed(Path typed, Workplace workplace) {
    return new ShelvedBook(workplace.here().resolve(typed).normalize(), slashed(typed));
  }

  /// A book that was found in a folder.
  static ShelvedBook found(Path path, Workplace workplace) {
    return new ShelvedBook(path, shown(path, workplace));
  }

  /// The path from the caller's folder where it lies below it, else the whole path.
  static String shown(Path path, Workplace workplace) {
    var here = workplace.here();
    return slashed(path.startsWith(here) ? here.relativize(path) : path);
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /// What the output is named by.
  String name() {
    return BookKind.nameOf(path);
  }

  /// Equal for two names that some file systems take for the same: those of Windows and macOS
  /// ignore case, and macOS composes accents.
  String foldedName() {
    return Normalizer.normalize(name(), Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
