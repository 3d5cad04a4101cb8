package fasti.source;

/// What was read, short enough for a message.
final class Quote {
  private static final int LONGEST = 60;

  static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private Quote() {}
}
