package fasti.text;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Columns of numbers in tables: whether one is such a column, and where the decimal mark stands in
/// each of its cells, so that numbers can stand below one another.
///
/// @param mark full stop or comma, or a blank where no number of the column has a decimal mark
public record Numerals(char mark) {
  private static final char NONE = ' ';

  /// Digits in groups, with what usually stands about them: a sign, a currency, a unit of at most
  /// three letters.
  private static final Pattern NUMBER =
      Pattern.compile(
          "[~≈<>≤≥±+\\-−–]?\\s?[$€£¥₽]?\\s?[~≈<>≤≥±+\\-−–]?"
              + "\\p{Nd}+([.,'’\\s\u00a0\u202f]\\p{Nd}+)*[.,]?\\p{Nd}*"
              + "\\s?(%|‰|°|[$€£¥₽]|\\p{L}{1,3}\\.?)?[*†‡]?");

  /// What stands in a cell that has no number.
  private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]*|[–—\\-−…?.]+|n/?a");

  /// Fewer are no column.
  private static final int FEWEST = 2;

  /// Whether every cell holds a number or nothing, and the numbers differ in length: years and
  /// other names made of figures stand below one another anyway.
  public static boolean fill(List<String> cells) {
    int numbers = 0;
    var lengths = new HashSet<Integer>();
    for (var cell : cells) {
      var words = cell.strip();
      if (NUMBER.matcher(words).matches()) {
        numbers++;
        lengths.add(words.length());
      } else if (!BLANK.matcher(words).matches()) {
        return false;
      }
    }
    return numbers >= FEWEST && lengths.size() > 1;
  }

  /// The decimal mark that a column of numbers uses. A mark that is followed by three digits
  /// wherever it stands divides thousands.
  public static Numerals in(List<String> cells) {
    return new Numerals(uses(cells, '.') ? '.' : uses(cells, ',') ? ',' : NONE);
  }

  /// A mark that follows the other one is decimal; so is one that stands once in a number and does
  /// not divide thousands; one that the other follows is not.
  private static boolean uses(List<String> cells, char mark) {
    char other = mark == '.' ? ',' : '.';
    var marked = cells.stream().filter(cell -> cell.indexOf(mark) >= 0).toList();
    if (marked.stream().anyMatch(cell -> cell.lastIndexOf(other) > cell.indexOf(mark))) {
      return false;
    }
    boolean once = marked.stream().allMatch(cell -> cell.indexOf(mark) == cell.lastIndexOf(mark));
    return once
        && marked.stream()
            .anyMatch(cell -> cell.indexOf(other) >= 0 || isDecimal(cell, cell.indexOf(mark)));
  }

  /// No thousands are counted in threes after a single nought.
  private static boolean isDecimal(String cell, int at) {
    boolean nought = at > 0 && Character.digit(cell.charAt(at - 1), 10) == 0;
    boolean alone = at < 2 || !Character.isDigit(cell.charAt(at - 2));
    return digitsAfter(cell, at) != 3 || (nought && alone);
  }

  private static int digitsAfter(String cell, int at) {
    int end = at + 1;
    while (end < cell.length() && Character.isDigit(cell.charAt(end))) {
      end++;
    }
    return end - at - 1;
  }

  /// Where the whole part of a number ends: at its decimal mark, or after its last digit.
  public int endOfWhole(String cell) {
    int at = mark == NONE ? -1 : cell.indexOf(mark);
    if (at >= 0 && digitsAfter(cell, at) > 0) {
      return at;
    }
    int end = cell.length();
    while (end > 0 && !Character.isDigit(cell.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? cell.length() : end;
  }
}
