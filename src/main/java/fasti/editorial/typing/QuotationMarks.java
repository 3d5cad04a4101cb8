package fasti.editorial.typing;

import static fasti.editorial.typing.Draft.isBlank;

import fasti.editorial.typing.Usage.Pair;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Makes quotation marks, apostrophes and primes of the two straight marks.
///
/// What stands before and behind a mark says whether it opens or closes, and only where that leaves
/// it open what has been opened before; so a mark that is forgotten spoils nothing but itself.
final class QuotationMarks {
  private static final char DOUBLE = '"';
  private static final char SINGLE = '\'';
  private static final String APOSTROPHE = "’";
  private static final String PRIME = "′";
  private static final String DOUBLE_PRIME = "″";
  private static final String GERESH = "׳";
  private static final String GERSHAYIM = "״";

  /// What may stand before a mark that opens, beside a space.
  private static final String BEFORE_OPENING = "([{<-‐–—―/«„“‘‚‹「『¿¡";

  private static final String DOUBLES = "“”„«»「」";
  private static final String SINGLES = "‘‚‹›『』";

  private final Draft draft;
  private final Usage usage;
  private final String text;
  private final Deque<Quotation> open = new ArrayDeque<>();

  /// Where the last straight mark stands that could close a quotation of single marks.
  private final int lastSingle;

  /// The straight mark that opened last, counted from 0; it lets another open behind it.
  private int opened = -1;

  /// A quotation that has been opened.
  private record Quotation(boolean isSingle, Pair marks) {}

  QuotationMarks(Draft draft, Usage usage) {
    this.draft = draft;
    this.usage = usage;
    this.text = draft.text();
    this.lastSingle = lastSingle();
  }

  private int lastSingle() {
    int last = text.lastIndexOf(SINGLE);
    while (last >= 0 && !mayClose(last)) {
      last = text.lastIndexOf(SINGLE, last - 1);
    }
    return last;
  }

  static boolean mayBeIn(String text) {
    return text.indexOf(DOUBLE) >= 0 || text.indexOf(SINGLE) >= 0;
  }

  void edit() {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == DOUBLE) {
        doubleMark(i);
      } else if (letter == SINGLE) {
        singleMark(i);
      } else if (letter > '\u007f') {
        typographic(i, letter);
      }
    }
    draft.apply();
  }

  private void doubleMark(int at) {
    char before = draft.at(at - 1);
    char after = draft.at(at + 1);
    if (isBlank(before) && isBlank(after)) {
      return;
    }
    if (isHebrew(before) && isHebrew(after)) {
      draft.replace(at, at + 1, GERSHAYIM);
    } else if (isInches(at)) {
      draft.replace(at, at + 1, DOUBLE_PRIME);
    } else if (mayOpen(at) || (isAmbiguous(before, after) && !isOpen(false))) {
      open(at, false);
    } else {
      close(at, false, usage.quotes().outer());
    }
  }

  private void singleMark(int at) {
    char before = draft.at(at - 1);
    char after = draft.at(at + 1);
    if (isBlank(before) && isBlank(after)) {
      return;
    }
    if (isHebrew(before) && !isOpen(true)) {
      draft.replace(at, at + 1, GERESH);
    } else if (isFeet(at)) {
      draft.replace(at, at + 1, PRIME);
    } else if (isWord(before) && isWord(after) && !isBetweenIdeographs(before, after)) {
      draft.replace(at, at + 1, APOSTROPHE);
    } else if (mayOpenSingle(at)) {
      open(at, true);
    } else if (isOpen(true) && !isPossessive(at)) {
      close(at, true, usage.quotes().inner());
    } else {
      draft.replace(at, at + 1, APOSTROPHE);
    }
  }

  /// Whether a mark stands where a quotation begins.
  private boolean mayOpen(int at) {
    char before = draft.at(at - 1);
    return !isBlank(draft.at(at + 1))
        && (isBlank(before)
            || (BEFORE_OPENING.indexOf(before) >= 0 && !closesHere(before))
            || (opened == at - 1 && at > 0));
  }

  /// The mark that opens in one language closes in another.
  private boolean closesHere(char mark) {
    var quotes = usage.quotes();
    return (quotes.outer().closesWith(mark) && !quotes.outer().opensWith(mark))
        || (quotes.inner().closesWith(mark) && !quotes.inner().opensWith(mark));
  }

  private boolean mayOpenSingle(int at) {
    boolean isPlace =
        mayOpen(at) || (isBetweenIdeographs(draft.at(at - 1), draft.at(at + 1)) && !isOpen(true));
    return isPlace && lastSingle > at && !isElision(at) && !isShortYear(at);
  }

  private boolean mayClose(int at) {
    return !isBlank(draft.at(at - 1))
        && (!isWord(draft.at(at + 1)) || Character.isIdeographic(draft.at(at + 1)));
  }

  /// The '90s.
  private boolean isShortYear(int at) {
    return isFigure(draft.at(at + 1)) && isFigure(draft.at(at + 2)) && !isFigure(draft.at(at + 3));
  }

  private boolean isElision(int at) {
    int end = at + 1;
    while (Character.isLetter(draft.at(end))) {
      end++;
    }
    return usage.elisions().contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  /// The peasants' land, where a quotation is open that is closed further on.
  private boolean isPossessive(int at) {
    return draft.at(at - 1) == 's'
        && draft.at(at + 1) == ' '
        && Character.isLetter(draft.at(at + 2))
        && lastSingle > at;
  }

  /// 5'11", 51°30', 6' tall.
  private boolean isFeet(int at) {
    if (!isFigure(draft.at(at - 1))) {
      return false;
    }
    int start = figuresBefore(at);
    int end = figuresAfter(at + 1);
    boolean isPair = end > at + 1 && draft.at(end) == DOUBLE;
    boolean isAngle = draft.at(start - 1) == '°';
    boolean isAlone = !isWord(draft.at(at + 1)) && !isOpen(true) && at - start <= 3;
    return isPair || isAngle || isAlone;
  }

  /// 5'11", 30".
  private boolean isInches(int at) {
    if (!isFigure(draft.at(at - 1))) {
      return false;
    }
    char before = draft.at(figuresBefore(at) - 1);
    return before == SINGLE || before == '′' || (!isOpen(false) && !isWord(draft.at(at + 1)));
  }

  private int figuresBefore(int at) {
    int start = at;
    while (isFigure(draft.at(start - 1))) {
      start--;
    }
    return start;
  }

  private int figuresAfter(int at) {
    int end = at;
    while (isFigure(draft.at(end))) {
      end++;
    }
    return end;
  }

  /// Between two letters, as in Chinese, or hard at a word.
  private static boolean isAmbiguous(char before, char after) {
    return !isBlank(before) && isWord(after);
  }

  private void open(int at, boolean isSingle) {
    var marks = level(isSingle);
    if (draft.replace(at, at + 1, marks.open())) {
      open.push(new Quotation(isSingle, marks));
      opened = at;
    }
  }

  /// A quotation takes other marks than the one that holds it.
  private Pair level(boolean isSingle) {
    var outer = usage.quotes().outer();
    var inner = usage.quotes().inner();
    var wanted = isSingle ? inner : outer;
    boolean isTaken = !open.isEmpty() && open.peek().marks().equals(wanted);
    return isTaken ? (isSingle ? outer : inner) : wanted;
  }

  private boolean isOpen(boolean isSingle) {
    return open.stream().anyMatch(quotation -> quotation.isSingle() == isSingle);
  }

  private void close(int at, boolean isSingle, Pair otherwise) {
    draft.replace(at, at + 1, closed(isSingle, otherwise).close());
  }

  private Pair closed(boolean isSingle, Pair otherwise) {
    if (!isOpen(isSingle)) {
      return otherwise;
    }
    var last = open.pop();
    while (last.isSingle() != isSingle) {
      last = open.pop();
    }
    return last.marks();
  }

  /// A mark that was typed as it should be opens and closes too.
  private void typographic(int at, char mark) {
    boolean isSingle = SINGLES.indexOf(mark) >= 0;
    if (!isSingle && DOUBLES.indexOf(mark) < 0) {
      return;
    }
    var quotes = usage.quotes();
    for (var pair : new Pair[] {quotes.outer(), quotes.inner()}) {
      boolean isBoth = pair.opensWith(mark) && pair.closesWith(mark);
      if (isBoth ? mayOpen(at) : pair.opensWith(mark)) {
        open.push(new Quotation(isSingle, pair));
        return;
      }
      if (pair.closesWith(mark)) {
        closed(isSingle, pair);
        return;
      }
    }
  }

  private static boolean isBetweenIdeographs(char before, char after) {
    return isEastAsian(before) || isEastAsian(after);
  }

  private static boolean isEastAsian(char letter) {
    return letter >= '\u2e80' && letter < '\ufe00' && !Character.isSurrogate(letter);
  }

  private static boolean isHebrew(char letter) {
    return letter >= '\u05d0' && letter <= '\u05ea';
  }

  private static boolean isWord(char letter) {
    return Character.isLetterOrDigit(letter)
        || letter == Draft.OTHER
        || Character.isSurrogate(letter);
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
