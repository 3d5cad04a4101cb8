package fasti.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the stretches of a text that want letters of another form: acronyms, figures beside
/// capitals, fractions, the endings of French ordinals. It goes through the text once; what a
/// stretch becomes depends on the face.
final class LetterForms {
  /// Shorter ones look lost as small capitals; so do initials.
  private static final int SHORTEST_ACRONYM = 3;

  /// As many words in capitals, one after the other, are shouted and not acronyms.
  private static final int SHOUTED = 3;

  /// What people divide by; 24/7 and 9/11 are no fractions.
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 32, 64);

  private static final Set<String> AFTER_FIGURES =
      Set.of("er", "re", "e", "es", "ers", "res", "nd", "nde");

  private static final Set<String> AFTER_ONE = Set.of("er", "re");
  private static final Set<String> AFTER_ROMAN = Set.of("e");
  private static final String OF_ROMAN = "IVXLCDM";

  /// No century needs more, and "Le", "De" and "Ce" are words.
  private static final String OF_CENTURIES = "IVX";

  private final String text;
  private final boolean isFrench;
  private final List<Stretch> stretches = new ArrayList<>();

  enum Form {
    ACRONYM,
    FIGURES_BESIDE_CAPITALS,
    FRACTION,
    ORDINAL_ENDING
  }

  /// @param start of the first character, counted from 0
  /// @param end after the last character
  record Stretch(Form form, int start, int end) {}

  private LetterForms(String text, String language) {
    this.text = text;
    this.isFrench = language.equals("fr") || language.startsWith("fr-");
  }

  /// In their order, with gaps where the text is plain.
  static List<Stretch> in(String text, String language) {
    var forms = new LetterForms(text, language);
    forms.find();
    return forms.stretches;
  }

  private void find() {
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == ' ' || (letter >= 'a' && letter <= 'z')) {
        at++;
      } else if (isFigure(letter)) {
        at = figures(at);
      } else if (Character.isUpperCase(letter) && !isWord(at - 1)) {
        at = capitals(at);
      } else {
        at++;
      }
    }
  }

  private int figures(int start) {
    int end = endOfFigures(start);
    if (charAt(end) == '/' && isFraction(start, end)) {
      int last = endOfFigures(end + 1);
      add(Form.FRACTION, start, last);
      return last;
    }
    return ordinal(start, end, AFTER_FIGURES);
  }

  private boolean isFraction(int start, int slash) {
    int end = endOfFigures(slash + 1);
    if (end - slash > 3
        || slash - start > 2
        || end == slash + 1
        || isWord(start - 1)
        || "/.,:-–".indexOf(charAt(start - 1)) >= 0
        || isWord(end)
        || "/-–".indexOf(charAt(end)) >= 0
        || (".,".indexOf(charAt(end)) >= 0 && isFigure(charAt(end + 1)))) {
      return false;
    }
    int upper = Integer.parseInt(text.substring(start, slash));
    int lower = Integer.parseInt(text.substring(slash + 1, end));
    return upper > 0 && upper < lower && DENOMINATORS.contains(lower) && isReduced(upper, lower);
  }

  private static boolean isReduced(int upper, int lower) {
    int one = upper;
    int other = lower;
    while (one > 0) {
      int rest = other % one;
      other = one;
      one = rest;
    }
    return other == 1;
  }

  /// A word of capitals, with the figures that hang on it.
  private int capitals(int start) {
    int end = endOfCapitals(start);
    if (end - start >= SHORTEST_ACRONYM
        && mayFollowAcronym(end)
        && !madeOf(OF_ROMAN, start, end)
        && !isShouted(start, end)) {
      add(Form.ACRONYM, start, end);
      return end;
    }
    int figures = charAt(end) == '-' ? end + 1 : end;
    if (isFigure(charAt(figures)) && end - start < SHORTEST_ACRONYM) {
      int last = endOfFigures(figures);
      if (!isWord(last)) {
        add(Form.FIGURES_BESIDE_CAPITALS, figures, last);
      }
      return last;
    }
    return madeOf(OF_CENTURIES, start, end)
        ? ordinal(
            start, end, text.startsWith("I", start) && end == start + 1 ? AFTER_ONE : AFTER_ROMAN)
        : end;
  }

  /// "1er", "XIXe".
  private int ordinal(int start, int end, Set<String> endings) {
    int last = end;
    while (Character.isLetter(charAt(last))) {
      last++;
    }
    if (isFrench && !isWord(start - 1) && endings.contains(text.substring(end, last))) {
      add(Form.ORDINAL_ENDING, end, last);
    }
    return last;
  }

  /// The plural of English, "MPs", and nothing else that goes on with a letter.
  private boolean mayFollowAcronym(int end) {
    return !isWord(end) || (charAt(end) == 's' && !isWord(end + 1));
  }

  private boolean madeOf(String letters, int start, int end) {
    for (int i = start; i < end; i++) {
      if (letters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isShouted(int start, int end) {
    int words = 1;
    int before = start;
    while (words < SHOUTED && isWordOfCapitals(startOfWord(before - 1), before - 1)) {
      words++;
      before = startOfWord(before - 1);
    }
    int after = end;
    while (words < SHOUTED && isWordOfCapitals(after + 1, endOfCapitals(after + 1))) {
      words++;
      after = endOfCapitals(after + 1);
    }
    return words >= SHOUTED;
  }

  private int startOfWord(int end) {
    int start = end;
    while (isWord(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isWordOfCapitals(int start, int end) {
    return start >= 0 && end - start > 1 && !isWord(end) && endOfCapitals(start) == end;
  }

  private int endOfCapitals(int start) {
    int end = start;
    while (Character.isUpperCase(charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfFigures(int start) {
    int end = start;
    while (isFigure(charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Form form, int start, int end) {
    stretches.add(new Stretch(form, start, end));
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(charAt(at));
  }

  /// A blank where there is no character.
  private char charAt(int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
