package fasti.editorial.typing;

import static fasti.editorial.typing.Draft.isBlank;

import java.util.Locale;
import java.util.Set;

/// Finds the spaces at which no line should end, from the words on both sides.
final class Spaces {
  private static final String NO_BREAK = "\u00a0";
  private static final String NARROW = "\u202f";
  private static final String OPENING = "([{«„“”‘‚‹¿¡\"'";
  private static final String CLOSING = ".,;:!?…)]}»”“’›\"'";
  private static final String DASHES = "–—";

  /// What the numbers of kings and centuries begin with.
  private static final String ROMAN = "IVX";

  /// Longer words are none that hold on to anything.
  private static final int LONGEST = 12;

  private static final int LONGEST_OF_PAIR = 5;

  /// The longest word in small letters, and without a full stop, that clings to a word; `pred` is.
  private static final int LONGEST_CLINGING = 4;

  /// The longest word that leans on another, with a mark behind it.
  private static final int LONGEST_LEANING = 3;

  private final Draft draft;
  private final Usage usage;
  private final String text;
  private final int longestClinging;

  Spaces(Draft draft, Usage usage) {
    this.draft = draft;
    this.usage = usage;
    this.text = draft.text();
    boolean clings = !usage.clinging().isEmpty() || !usage.pairs().isEmpty();
    this.longestClinging = clings ? LONGEST_CLINGING : 0;
  }

  void edit() {
    int start = 0;
    int at = endOfWord(start);
    while (at < text.length()) {
      int end = endOfWord(at + 1);
      if (text.charAt(at) == ' ' && at > start && end > at + 1 && !isUsual(start, at, end)) {
        space(start, at, end);
      }
      start = at + 1;
      at = end;
    }
    draft.apply();
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// @param start of the word before the space
  /// @param end of the word behind it
  private void space(int start, int at, int end) {
    if (isMixedNumber(start, at, end)) {
      draft.replace(at, at + 1, NARROW);
    } else if (isGroup(start, at, end) || isBeforeDash(at, end) || holds(sides(start, at, end))) {
      draft.replace(at, at + 1, NO_BREAK);
    }
  }

  /// Whether both words are of the many that hold on to nothing: a long one in small letters that
  /// no full stop ends, or any but a Roman number where the language has no short ones that cling,
  /// and another in small letters behind it. Most spaces are done with here.
  private boolean isUsual(int start, int at, int end) {
    return Character.isLowerCase(text.charAt(at + 1))
        && (longestClinging == 0 ? isWord(start) : isLong(start, at))
        && (usage.leaning().isEmpty() || end - at > LONGEST_LEANING + 1);
  }

  private boolean isWord(int start) {
    char first = text.charAt(start);
    return Character.isLetter(first) && ROMAN.indexOf(first) < 0;
  }

  private boolean isLong(int start, int at) {
    return at - start > longestClinging
        && Character.isLowerCase(text.charAt(start))
        && text.charAt(at - 1) != '.';
  }

  private Sides sides(int start, int at, int end) {
    var before = word(start, at);
    return new Sides(before, word(at + 1, end), isInitial(before) && isInverted(start));
  }

  /// Whether the initials that a word belongs to stand after the name at the head of an entry:
  /// "Lenin, V. I.". What follows is another matter.
  private boolean isInverted(int start) {
    int first = start;
    while (first > 2
        && isBlank(text.charAt(first - 1))
        && text.charAt(first - 2) == '.'
        && Character.isUpperCase(text.charAt(first - 3))) {
      first -= 3;
    }
    int comma = text.indexOf(',');
    return comma > 0 && comma == first - 2 && text.lastIndexOf(' ', comma) < 0;
  }

  /// A word without what encloses it, or nothing where it is too long to matter.
  private String word(int from, int to) {
    int start = from;
    while (start < to && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return to - start > LONGEST + 4 ? "" : text.substring(start, to);
  }

  /// What stands on both sides of a space.
  ///
  /// @param bareAfter the second without the marks that end a sentence or a quotation
  /// @param isInverted whether the first is an initial after a name and a comma
  private record Sides(String before, String after, String bareAfter, boolean isInverted) {
    Sides(String before, String after, boolean isInverted) {
      this(before, after, bare(after), isInverted);
    }

    private static String bare(String after) {
      int end = after.length();
      while (end > 0 && CLOSING.indexOf(after.charAt(end - 1)) >= 0) {
        end--;
      }
      return after.substring(0, end);
    }

    /// Whether the word behind is one of these, with or without the full stop that may end it.
    boolean isAfterAmong(Set<String> words) {
      var bare = bareAfter;
      return words.contains(bare)
          || (after.startsWith(".", bare.length()) && words.contains(bare + "."));
    }
  }

  /// "1 000 000": figures, of which all but the first are three.
  private boolean isGroup(int start, int at, int end) {
    if (!usage.groups() || !isFigure(text.charAt(at + 1))) {
      return false;
    }
    int first = start;
    while (first < at && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int figures = figures(first);
    int following = figures(at + 1);
    return figures == at - first
        && figures >= 1
        && figures <= 3
        && text.charAt(first) != '0'
        && following == 3
        && (at + 4 == end
            || CLOSING.indexOf(text.charAt(at + 4)) >= 0
            || text.charAt(at + 4) == '%');
  }

  /// "2 1/2".
  private boolean isMixedNumber(int start, int at, int end) {
    if (!isFigure(text.charAt(at + 1))) {
      return false;
    }
    int last = end;
    while (last > at && CLOSING.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last == at + 4
        && text.charAt(at + 2) == '/'
        && isFigure(text.charAt(at + 3))
        && text.charAt(at + 1) < text.charAt(at + 3)
        && at - start <= 3
        && figures(start) == at - start;
  }

  private int figures(int from) {
    int end = from;
    while (isFigure(draft.at(end))) {
      end++;
    }
    return end - from;
  }

  /// No line begins with a dash, but where the language has it hold on to what it opens.
  private boolean isBeforeDash(int at, int end) {
    boolean isDash =
        DASHES.indexOf(draft.at(at + 1)) >= 0
            && (end == at + 2 || (end == at + 3 && ",.".indexOf(draft.at(at + 2)) >= 0));
    return isDash && draft.at(end) != '\u00a0' && usage.dash() != Usage.Dash.DOUBLE_EM;
  }

  private boolean holds(Sides sides) {
    var before = sides.before();
    if (before.isEmpty() || sides.after().isEmpty()) {
      return false;
    }
    boolean isFigureAfter = isFigure(sides.after().charAt(0));
    return isAmong(usage.clinging(), before)
        || usage.leaning().contains(sides.bareAfter())
        || (isFigureAfter && isBeforeFigure(sides))
        || (Character.isUpperCase(sides.after().codePointAt(0)) && isBeforeCapital(sides))
        || (isFigure(before.charAt(0)) && isAfterFigure(sides))
        || isAfterRoman(sides)
        || isPair(sides)
        || sides.after().equals("…");
  }

  private boolean isPair(Sides sides) {
    if (sides.before().length() > LONGEST_OF_PAIR || usage.pairs().isEmpty()) {
      return false;
    }
    var pair = sides.before() + NO_BREAK + sides.bareAfter();
    return usage.pairs().contains(pair) || usage.pairs().contains(pair + ".");
  }

  private static boolean isAmong(Set<String> words, String word) {
    return !words.isEmpty()
        && word.length() <= LONGEST
        && (words.contains(word)
            || (Character.isUpperCase(word.charAt(0))
                && words.contains(word.toLowerCase(Locale.ROOT))));
  }

  /// "p. 12", "March 8".
  private boolean isBeforeFigure(Sides sides) {
    var before = sides.before();
    return isAmong(usage.beforeFigure(), before)
        || (usage.monthDay() && usage.months().contains(before) && isDay(sides.bareAfter()));
  }

  /// "Dr. Smith", "V. I. Lenin", "Louis XIV", "chapter IV".
  private boolean isBeforeCapital(Sides sides) {
    var before = sides.before();
    if (isInitial(before) && (!sides.isInverted() || isInitial(sides.after()))) {
      return true;
    }
    if (isAmong(usage.beforeName(), before)) {
      return true;
    }
    var after = sides.bareAfter();
    return isRoman(after)
        && !usage.noNumerals().contains(after)
        && (isAmong(usage.beforeFigure(), before) || isName(before));
  }

  private static boolean isInitial(String word) {
    return word.length() >= 2
        && word.endsWith(".")
        && Character.isUpperCase(word.charAt(0))
        && (word.length() == 2
            || (word.length() == 5
                && word.startsWith(".-", 1)
                && Character.isUpperCase(word.charAt(3))));
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && Character.isLetter(word.charAt(word.length() - 1));
  }

  /// "5 km", "8 March", "1917 г.".
  private boolean isAfterFigure(Sides sides) {
    var before = sides.before();
    return (isFigure(before.charAt(before.length() - 1)) && sides.isAfterAmong(usage.afterFigure()))
        || (usage.months().contains(sides.bareAfter()) && isDay(before))
        || (isOrdinal(before) && sides.isAfterAmong(usage.centuries()));
  }

  private boolean isAfterRoman(Sides sides) {
    return isRomanOrdinal(sides.before()) && sides.isAfterAmong(usage.centuries());
  }

  /// Figures of a day or two of them, as "8", "8–16", "8.", "1er", "3rd".
  private static boolean isDay(String word) {
    int figures = 0;
    for (int i = 0; i < word.length(); i++) {
      figures = isFigure(word.charAt(i)) ? figures + 1 : 0;
      if (figures > 2) {
        return false;
      }
    }
    return word.length() <= 7 && !word.isEmpty() && isFigure(word.charAt(0));
  }

  private static boolean isOrdinal(String word) {
    return word.length() <= 5 && !isFigure(word.charAt(word.length() - 1));
  }

  /// I to XXXIX: more no king and no century has come to.
  private static boolean isRoman(String word) {
    return !word.isEmpty() && romanLength(word) == word.length();
  }

  private static boolean isRomanOrdinal(String word) {
    int roman = romanLength(word);
    boolean hasEnding =
        word.length() - roman <= 3 && !Character.isUpperCase(word.charAt(word.length() - 1));
    return isRoman(word) || (roman > 0 && hasEnding);
  }

  /// How many of the first letters make a Roman number.
  private static int romanLength(String word) {
    int at = 0;
    while (at < word.length() && at < 3 && word.charAt(at) == 'X') {
      at++;
    }
    if (word.startsWith("IX", at) || word.startsWith("IV", at)) {
      return at + 2;
    }
    if (word.startsWith("V", at)) {
      at++;
    }
    int ones = at;
    while (at < word.length() && at < ones + 3 && word.charAt(at) == 'I') {
      at++;
    }
    return at;
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
