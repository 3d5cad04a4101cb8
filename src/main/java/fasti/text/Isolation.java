package fasti.text;

import java.util.ArrayList;
import java.util.List;

/// Words that keep their direction to themselves (UAX 9, 2.4.2): else an Arabic name and the Arabic
/// title that follows it become one run, and change places in an English line.
public final class Isolation {
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP = "\u2069";

  private Isolation() {}

  /// The words between marks that isolate them, if any of their letters is read from right to left.
  public static String of(String words) {
    return Mirrored.isIn(words) ? FIRST_STRONG_ISOLATE + words + POP : words;
  }

  /// The same for words with marks of their own.
  public static List<Inline> of(List<Inline> words) {
    if (!Mirrored.isIn(Inline.plainText(words))) {
      return words;
    }
    var isolated = new ArrayList<Inline>();
    isolated.add(new Inline.Text(FIRST_STRONG_ISOLATE));
    isolated.addAll(words);
    isolated.add(new Inline.Text(POP));
    return isolated;
  }
}
