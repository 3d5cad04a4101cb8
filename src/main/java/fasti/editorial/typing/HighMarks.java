package fasti.editorial.typing;

import static fasti.editorial.typing.Draft.isBlank;

/// Puts the narrow spaces of French before high marks and inside its quotation marks.
final class HighMarks {
  private static final String NARROW = "\u202f";

  /// Before these no space is wanted: the mark is an aside, or follows another.
  private static final String CLOSE_BEFORE = "([{;:!?«“‘…-–—/";

  private static final char OPENING = '«';
  private static final char CLOSING = '»';

  private final Draft draft;
  private final String high;
  private final String text;

  HighMarks(Draft draft, String high) {
    this.draft = draft;
    this.high = high;
    this.text = draft.text();
  }

  void edit() {
    if (high.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (high.indexOf(mark) < 0) {
        continue;
      }
      if (mark == OPENING) {
        i = opening(i);
      } else {
        closing(i, mark);
      }
    }
    draft.apply();
  }

  /// @return where to go on from
  private int opening(int at) {
    int next = at + 1;
    if (draft.at(next) == ' ' && !isBlank(draft.at(next + 1))) {
      draft.replace(next, next + 1, NARROW);
      return next;
    }
    if (!isBlank(draft.at(next))) {
      draft.replace(next, next, NARROW);
    }
    return at;
  }

  private void closing(int at, char mark) {
    char before = draft.at(at - 1);
    if (mark != CLOSING && !endsWord(at)) {
      return;
    }
    if (before == ' ' && !isBlank(draft.at(at - 2)) && draft.at(at - 2) != OPENING) {
      draft.replace(at - 1, at, NARROW);
    } else if (!isBlank(before) && before != OPENING && wantsSpace(before, mark)) {
      draft.replace(at, at, NARROW);
    }
  }

  private static boolean wantsSpace(char before, char mark) {
    return mark == CLOSING || CLOSE_BEFORE.indexOf(before) < 0 || before == '…';
  }

  /// Not 10:30, nor a smiling face.
  private boolean endsWord(int at) {
    char after = draft.at(at + 1);
    return !Character.isLetterOrDigit(after) && "-(/\\".indexOf(after) < 0 && !isFace(after);
  }

  private static boolean isFace(char after) {
    return after == '|' || after == '*';
  }
}
