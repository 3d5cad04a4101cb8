package fasti.layout.shape;

/// A font file that cannot be set with; the message says why, as the end of a sentence that begins
/// with the file's name.
final class UnusableFontException extends Exception {
  private static final long serialVersionUID = 1;

  UnusableFontException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
