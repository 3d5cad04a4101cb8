package fasti.source;

import fasti.text.Inline;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Small work on running text.
final class Inlines {
  /// Neighbouring texts made one, empty ones left out, several blanks in a row made one.
  ///
  /// @return a list of its own
  static List<Inline> joined(List<Inline> inlines) {
    var joined = new ArrayList<Inline>(inlines.size());
    int at = 0;
    while (at < inlines.size()) {
      int end = endOfTexts(inlines, at);
      if (end == at) {
        joined.add(inlines.get(at++));
      } else {
        addText(inlines.subList(at, end), joined);
        at = end;
      }
    }
    return joined;
  }

  private static int endOfTexts(List<Inline> inlines, int start) {
    int end = start;
    while (end < inlines.size() && inlines.get(end) instanceof Inline.Text) {
      end++;
    }
    return end;
  }

  private static void addText(List<Inline> texts, List<Inline> into) {
    if (texts.size() == 1 && texts.getFirst() instanceof Inline.Text(var only) && isEven(only)) {
      into.addAll(texts);
      return;
    }
    var letters = new StringBuilder();
    for (var text : texts) {
      letters.append(text instanceof Inline.Text(var some) ? some : "");
    }
    if (!letters.isEmpty()) {
      into.add(new Inline.Text(withSingleBlanks(letters)));
    }
  }

  /// Whether a text has letters, and no blanks but single ones between them.
  private static boolean isEven(String text) {
    return !text.isEmpty()
        && !text.contains("  ")
        && text.indexOf('\t') < 0
        && text.indexOf('\n') < 0;
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
    var rest = joined(inlines);
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
