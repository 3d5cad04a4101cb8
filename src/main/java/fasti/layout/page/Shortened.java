package fasti.layout.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text that may be cut where there is no room for all of it.
final class Shortened {
  private static final String CUT = "…";

  /// The whole text, then with ever fewer words and a mark for those that are missing.
  static Stream<String> of(String text) {
    var words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(text);
    var cut =
        IntStream.iterate(text.length() - 1, end -> end > 0, end -> end - 1)
            .filter(words::isBoundary)
            .mapToObj(end -> stripped(text.substring(0, end)))
            .distinct()
            .map(kept -> kept + CUT);
    return Stream.concat(Stream.of(text), cut);
  }

  /// Without the comma, colon or dash that would stand before the mark.
  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }

  private Shortened() {}
}
