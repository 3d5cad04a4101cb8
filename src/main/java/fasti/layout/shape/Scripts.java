package fasti.layout.shape;

import com.ibm.icu.lang.UScript;
import fasti.text.Direction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.IntFunction;

/// The script that each character of a paragraph is set in (UAX 24, 5.1). Characters of no script
/// of their own take that of the text before them, at the start that of the text after them; a
/// closing bracket takes that of its opening one.
final class Scripts {
  private static final String OPENING = "([{\u00AB\u201C\u2018\u2039\u3008\u300A\u300C\u300E\u3010";
  private static final String CLOSING = ")]}\u00BB\u201D\u2019\u203A\u3009\u300B\u300D\u300F\u3011";

  /// Deeper nesting than any sentence has; what is deeper is not paired (as in UAX 9, BD16).
  private static final int DEEPEST = 63;

  private static final int UNPAIRED = -1;

  private static final Set<String> DEVANAGARI =
      Set.of("awa", "bho", "brx", "doi", "hi", "kok", "mai", "mr", "ne", "new", "sa");

  private final String text;
  private final String[] scripts;
  private final Deque<Opened> opened = new ArrayDeque<>();

  private Scripts(String text) {
    this.text = text;
    this.scripts = new String[text.length()];
  }

  /// @return ISO 15924, one for each `char`; equal scripts are the same object
  static String[] ofPlain(String text) {
    return new Scripts(text).resolve(PlainText::script);
  }

  static String[] of(String text) {
    return new Scripts(text).resolve(Scripts::script);
  }

  /// Whether a language is written in other letters than Latin, Greek and Cyrillic.
  ///
  /// @param language BCP 47
  static boolean isAnothers(String language) {
    int end = language.indexOf('-');
    return Direction.of(language) == Direction.RIGHT_TO_LEFT
        || EastAsian.isLanguage(language)
        || DEVANAGARI.contains(end < 0 ? language : language.substring(0, end));
  }

  /// The script of a character by itself; [PlainText#COMMON] where it has none of its own.
  static String ofOne(int codePoint) {
    return script(codePoint);
  }

  private static String script(int codePoint) {
    if (codePoint <= Character.MAX_VALUE && PlainText.has((char) codePoint)) {
      return PlainText.script(codePoint);
    }
    int script = UScript.getScript(codePoint);
    return script == UScript.INHERITED || script == UScript.COMMON
        ? PlainText.COMMON
        : UScript.getShortName(script).intern();
  }

  private String[] resolve(IntFunction<String> scriptOf) {
    String current = PlainText.COMMON;
    int i = 0;
    while (i < scripts.length) {
      int codePoint = text.codePointAt(i);
      String own = scriptOf.apply(codePoint);
      current = isCommon(own) ? scriptOfCommon(codePoint, current) : own;
      for (int n = Character.charCount(codePoint); n > 0; n--) {
        scripts[i++] = current;
      }
    }
    fillStart();
    return scripts;
  }

  private static boolean isCommon(String script) {
    return script.equals(PlainText.COMMON);
  }

  private String scriptOfCommon(int character, String current) {
    int opening = OPENING.indexOf(character);
    if (opening >= 0 && opened.size() < DEEPEST) {
      opened.push(new Opened(opening, current));
      return current;
    }
    int closing = opening >= 0 ? UNPAIRED : CLOSING.indexOf(character);
    if (closing < 0 || opened.stream().noneMatch(bracket -> bracket.kind() == closing)) {
      return current;
    }
    while (true) {
      var bracket = opened.pop();
      if (bracket.kind() == closing) {
        return isCommon(bracket.script()) ? current : bracket.script();
      }
    }
  }

  /// What stands before the first letter goes with it; a paragraph without letters is set as Latin.
  private void fillStart() {
    int first = 0;
    while (first < scripts.length && isCommon(scripts[first])) {
      first++;
    }
    String script = first < scripts.length ? scripts[first] : PlainText.LATIN;
    for (int i = 0; i < first; i++) {
      scripts[i] = script;
    }
  }

  private record Opened(int kind, String script) {}
}
