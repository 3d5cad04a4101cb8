package fasti.source;

import fasti.text.Inline;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Small work on running text.
final class Inlines {
  /// Neighbouring texts made one, empty ones left out, several blanks in a row made one.
  static List<Inline> joined(List<Inline> inlines) {
    var joined = new ArrayList<Inline>();
    var text = new StringBuilder();
    for (var inline : inlines) {
      if (inline instanceof Inline.Text(var letters)) {
        text.append(letters);
        continue;
      }
      flush(text, joined);
      joined.add(inline);
    }
    flush(text, joined);
    return joined;
  }

  private static void flush(StringBuilder text, List<Inline> into) {
    if (!text.isEmpty()) {
      into.add(new Inline.Text(withSingleBlanks(text)));
      text.setLength(0);
    }
  }

  private static String withSingleBlanks(StringBuilder text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = letter == ' ' || letter == '\t' || letter == '\n';
      if (!blank || length == 0 || text.charAt(length - 1) != ' ') {
        text.setCharAt(length++, blank ? ' ' : letter);
      }
    }
    return text.substring(0, length);
  }

  /// Without blanks and line ends at the beginning and the end.
  static List<Inline> stripped(List<Inline> inlines) {
    var rest = new ArrayList<>(joined(inlines));
    while (!rest.isEmpty() && isBlank(rest.getFirst())) {
      rest.removeFirst();
    }
    while (!rest.isEmpty() && isBlank(rest.getLast())) {
      rest.removeLast();
    }
    if (!rest.isEmpty() && rest.getFirst() instanceof Inline.Text(var letters)) {
      rest.set(0, new Inline.Text(letters.stripLeading()));
    }
    if (!rest.isEmpty() && rest.getLast() instanceof Inline.Text(var letters)) {
      rest.set(rest.size() - 1, new Inline.Text(letters.stripTrailing()));
    }
    return rest;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text(var letters) && letters.isBlank());
  }

  /// Of a script that is written without blanks between words.
  static boolean isUnspaced(int codePoint) {
    var script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }

  private Inlines() {}
}
