package fasti.source;

/// How to save a file again so that its letters can be read.
final class Encodings {
  /// @param file its name in small letters
  static String hint(String file) {
    return file.endsWith(".csv") || file.endsWith(".tsv")
        ? "save it again: in Excel as \"CSV UTF-8 (Comma delimited)\", in LibreOffice with the"
            + " character set Unicode (UTF-8)"
        : "save it again with the encoding UTF-8 (in Notepad: Save as, Encoding)";
  }

  private Encodings() {}
}
