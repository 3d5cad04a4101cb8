package fasti.editorial.typing;

import static fasti.editorial.typing.Draft.isBlank;

import fasti.editorial.typing.Usage.Dash;

/// Makes dashes of hyphens, and an ellipsis of three full stops.
final class Dashes {
  private static final String NO_BREAK = "\u00a0";

  /// As long as two characters of Chinese or Japanese.
  private static final String DOUBLE_DASH = "——";

  /// What ends a sentence, in which dashes come in pairs.
  private static final String STOPS = ".!?…\n";

  /// Signs that make arrows and the like with hyphens.
  private static final String OF_SIGNS = "<>|+=!\\";

  private final Draft draft;
  private final Usage usage;
  private final String text;

  /// Whether a dash that opens has been met whose fellow is to come.
  private boolean isOpen;

  /// Where the text goes on after the dash that opened last.
  private int lastOpening;

  Dashes(Draft draft, Usage usage) {
    this.draft = draft;
    this.usage = usage;
    this.text = draft.text();
  }

  static boolean mayBeIn(String text) {
    return text.indexOf('-') >= 0 || text.contains("...");
  }

  void edit() {
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      int end = at + 1;
      if (letter == '-' || letter == '.') {
        while (draft.at(end) == letter) {
          end++;
        }
        if (letter == '.') {
          stops(at, end);
        } else {
          hyphens(at, end);
        }
      }
      at = end;
    }
    draft.apply();
  }

  private void stops(int start, int end) {
    int count = end - start;
    if (count == 3 || (count == 6 && usage.ellipsis().length() == 2)) {
      draft.replace(start, end, usage.ellipsis());
    }
  }

  private void hyphens(int start, int end) {
    char before = draft.at(start - 1);
    char after = draft.at(end);
    int count = end - start;
    if (count > 3 || OF_SIGNS.indexOf(before) >= 0 || OF_SIGNS.indexOf(after) >= 0) {
      return;
    }
    if (usage.dash() == Dash.DOUBLE_EM) {
      doubleDash(start, end);
      return;
    }
    if (isFigure(before) && isFigure(after) && count < 3) {
      range(start, end);
    } else if (before == ' ' && after == ' ') {
      between(start, end);
    } else if (count > 1) {
      typedAsDash(start, end);
    } else if (start == 0 && after == ' ' && usage.dash() == Dash.SPACED_EM) {
      draft.replace(start, end, "—");
    }
  }

  /// Two hyphens or three, which stand close to what is written in squares.
  private void doubleDash(int start, int end) {
    if (end - start > 1 && draft.at(end) != ' ' && !isBlank(draft.at(start - 1))) {
      draft.replace(start, end, DOUBLE_DASH);
    }
  }

  /// From one figure to another, as of years, days and pages.
  private void range(int start, int end) {
    int first = start;
    while (isFigure(draft.at(first - 1))) {
      first--;
    }
    int last = end;
    while (isFigure(draft.at(last))) {
      last++;
    }
    if (usage.ranges()
        && mayBeginRange(draft.at(first - 1))
        && mayEndRange(last)
        && isRange(text.substring(first, start), text.substring(end, last))) {
      draft.replace(start, end, "–");
    }
  }

  private static boolean mayBeginRange(char before) {
    return !Character.isLetter(before) && "-–/.,:_+#".indexOf(before) < 0;
  }

  private boolean mayEndRange(int last) {
    char after = draft.at(last);
    return !Character.isLetter(after)
        && "-–/_".indexOf(after) < 0
        && !(".,:".indexOf(after) >= 0 && isFigure(draft.at(last + 1)));
  }

  /// Whether the second figure is the greater, or, shortened, would be; not so in the numbers of
  /// telephones, books and laws.
  private static boolean isRange(String first, String second) {
    boolean isShort = first.length() <= 4 && second.length() <= 4 && first.charAt(0) != '0';
    if (!isShort || (second.length() == 4 && first.length() < 4)) {
      return false;
    }
    if (second.length() >= first.length()) {
      return second.charAt(0) != '0' && Integer.parseInt(second) > Integer.parseInt(first);
    }
    var same = first.substring(first.length() - second.length());
    return first.length() >= 3
        && second.length() <= 2
        && Integer.parseInt(second) > Integer.parseInt(same);
  }

  /// With a blank on both sides.
  private void between(int start, int end) {
    char before = draft.at(start - 2);
    char after = draft.at(end + 1);
    if (isBlank(before) || isBlank(after) || before == '-' || after == '-') {
      return;
    }
    if (isFigure(before) && isFigure(after)) {
      spacedRange(start, end);
      return;
    }
    String dash = spaced(end - start, side(start, end));
    if (!draft.replace(start - 1, end + 1, dash)) {
      draft.replace(start, end, dash.strip().replace(NO_BREAK, ""));
    }
  }

  /// Between figures a hyphen may be a minus: only years are known for what they are.
  private void spacedRange(int start, int end) {
    if (usage.ranges() && isYear(start - 5, start - 1) && isYear(end + 1, end + 5)) {
      draft.replace(start, end, "–");
    }
  }

  private boolean isYear(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isFigure(draft.at(i))) {
        return false;
      }
    }
    return !isFigure(draft.at(start - 1)) && !isFigure(draft.at(end));
  }

  private enum Side {
    OPENING,
    CLOSING,
    ALONE
  }

  private String spaced(int hyphens, Side side) {
    return switch (usage.dash()) {
      case UNSPACED_EM -> "—";
      case AS_TYPED -> hyphens == 3 ? NO_BREAK + "— " : NO_BREAK + "– ";
      case SPACED_EN -> NO_BREAK + "– ";
      case SPACED_EM -> NO_BREAK + "— ";
      case PAIRED_EN -> side == Side.OPENING ? " –" + NO_BREAK : NO_BREAK + "– ";
      case ENCLOSING_EM ->
          switch (side) {
            case OPENING -> " —";
            case CLOSING -> "— ";
            case ALONE -> NO_BREAK + "— ";
          };
      case DOUBLE_EM -> DOUBLE_DASH;
    };
  }

  /// Of two dashes in one sentence the first opens and the second closes.
  private Side side(int start, int end) {
    if (isOpen && !isStopBetween(start)) {
      isOpen = false;
      return Side.CLOSING;
    }
    isOpen = hasFellow(end);
    lastOpening = end;
    return isOpen ? Side.OPENING : Side.ALONE;
  }

  private boolean isStopBetween(int until) {
    for (int i = lastOpening; i < until; i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFellow(int from) {
    for (int i = from; i < text.length() && STOPS.indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '-' && draft.at(i - 1) == ' ') {
        int end = i;
        while (draft.at(end) == '-') {
          end++;
        }
        return draft.at(end) == ' ';
      }
    }
    return false;
  }

  /// Two hyphens or three that touch a word.
  private void typedAsDash(int start, int end) {
    boolean touchesBefore = !isBlank(draft.at(start - 1));
    boolean touchesAfter = !isBlank(draft.at(end));
    boolean isEm = end - start == 3;
    if (touchesBefore && touchesAfter) {
      draft.replace(start, end, closed(isEm));
    } else if (touchesBefore || start == 0 || usage.dash() == Dash.ENCLOSING_EM) {
      draft.replace(start, end, isEm ? "—" : Character.toString(usage.dash().mark()));
    }
    // " --word" is an option of a command as often as a dash.
  }

  private String closed(boolean isEm) {
    return switch (usage.dash()) {
      case AS_TYPED, UNSPACED_EM, ENCLOSING_EM -> "—";
      case DOUBLE_EM -> DOUBLE_DASH;
      case SPACED_EN, PAIRED_EN -> isEm ? "—" : NO_BREAK + "– ";
      case SPACED_EM -> NO_BREAK + "— ";
    };
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
