package fasti.layout.shape;

import static fasti.layout.shape.LineClass.*;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/// The rules of UAX 14 that can apply where no character is East Asian, Hebrew, Brahmic, a picture
/// or a line's end. Each method takes the rules in the order of the annex; `LB` numbers are its.
///
/// A letter with its marks is one unit (LB9); a rule asks for the units on both sides of a place,
/// and some for those further off.
final class LineRules {
  private static final Set<LineClass> BEFORE_OPENING_QUOTE = EnumSet.of(OP, QU, PI, PF, GL, SP, ZW);
  private static final Set<LineClass> AFTER_CLOSING_QUOTE =
      EnumSet.of(SP, GL, WJ, CL, QU, PI, PF, CP, EX, IS, SY, ZW);
  private static final Set<LineClass> NEVER_FIRST = EnumSet.of(CL, CP, EX, SY);
  private static final Set<LineClass> HYPHENS = EnumSet.of(HY, HH);
  private static final Set<LineClass> AFTER_LETTERS = EnumSet.of(BA, HH, HY, NS);
  private static final Set<LineClass> SIGNS = EnumSet.of(PR, PO);
  private static final Set<LineClass> IN_NUMBERS = EnumSet.of(SY, IS);

  private final LineClass[] units;
  private final int[] starts;
  private int count;

  private LineRules(String text) {
    units = new LineClass[text.length()];
    starts = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      enter(LineClass.of(text.charAt(i)), i);
    }
  }

  private void enter(LineClass own, int start) {
    if (own == CM && count > 0 && units[count - 1] != SP && units[count - 1] != ZW) {
      return;
    }
    units[count] = own == CM ? AL : own;
    starts[count++] = start;
  }

  /// @param text of known characters, see [LineClass#isKnown(char)]
  static BitSet breaksIn(String text) {
    var rules = new LineRules(text);
    var breaks = new BitSet(text.length());
    for (int i = 1; i < rules.count; i++) {
      if (rules.allowBreakBefore(i)) {
        breaks.set(rules.starts[i]);
      }
    }
    return breaks;
  }

  private boolean allowBreakBefore(int i) {
    var before = units[i - 1];
    var after = units[i];
    if (after == SP || after == ZW) {
      return false; // LB7
    }
    if (after == AL && before == AL) {
      return false; // LB28, sooner than its turn: no rule before it looks past two letters
    }
    int base = i - 1;
    while (base > 0 && units[base] == SP) {
      base--;
    }
    if (units[base] == ZW) {
      return true; // LB8
    }
    if (isGlued(before, after) || bindAcrossSpaces(base, i)) {
      return false;
    }
    if (before == SP) {
      // LB15c, else LB15d and LB18
      return after != IS || is(i + 1, NU);
    }
    return !(after == IS || bindWithoutSpace(i, before, after));
  }

  /// LB11 to LB12a.
  private static boolean isGlued(LineClass before, LineClass after) {
    return after == WJ
        || before == WJ
        || before == GL
        || (after == GL && before != SP && !HYPHENS.contains(before));
  }

  /// LB13 to LB17: what keeps together even with spaces between.
  private boolean bindAcrossSpaces(int base, int i) {
    var before = units[base];
    var after = units[i];
    return NEVER_FIRST.contains(after)
        || before == OP
        || (before == PI && (base == 0 || BEFORE_OPENING_QUOTE.contains(units[base - 1])))
        || (after == PF && (i + 1 == count || AFTER_CLOSING_QUOTE.contains(units[i + 1])))
        || ((before == CL || before == CP) && after == NS)
        || (before == B2 && after == B2);
  }

  /// LB19 to LB30.
  private boolean bindWithoutSpace(int i, LineClass before, LineClass after) {
    return before.isQuotation()
        || after.isQuotation()
        || (HYPHENS.contains(before) && after == AL && isWordStart(i - 1))
        || AFTER_LETTERS.contains(after)
        || before == BB
        || after == IN
        || bindNumbers(i, before, after)
        || bindWords(before, after);
  }

  /// LB20a: whether a hyphen stands before a word and not in it.
  private boolean isWordStart(int hyphen) {
    return hyphen == 0 || is(hyphen - 1, SP) || is(hyphen - 1, ZW) || is(hyphen - 1, GL);
  }

  /// LB23 to LB25.
  private boolean bindNumbers(int i, LineClass before, LineClass after) {
    if (after == NU) {
      return before == AL
          || SIGNS.contains(before)
          || before == HY
          || before == IS
          || endsNumber(i - 1);
    }
    if (SIGNS.contains(after)) {
      return before == AL || endsNumber(before == CL || before == CP ? i - 2 : i - 1);
    }
    if (SIGNS.contains(before) && after == OP) {
      return is(i + 1, NU) || (is(i + 1, IS) && is(i + 2, NU));
    }
    return (before == NU || SIGNS.contains(before)) && after == AL;
  }

  /// Whether a figure stands here, perhaps with points and slashes after it.
  private boolean endsNumber(int last) {
    int i = last;
    while (i >= 0 && IN_NUMBERS.contains(units[i])) {
      i--;
    }
    return is(i, NU);
  }

  /// LB28 to LB30.
  private static boolean bindWords(LineClass before, LineClass after) {
    return ((before == AL || before == IS) && after == AL)
        || ((before == AL || before == NU) && after == OP)
        || (before == CP && (after == AL || after == NU));
  }

  private boolean is(int i, LineClass wanted) {
    return i >= 0 && i < count && units[i] == wanted;
  }
}
