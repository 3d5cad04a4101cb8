package fasti.editorial.typing;

import java.util.Set;

/// How one language is typed; see the head of `usage.txt` for what each part means.
///
/// @param high marks with a narrow space before them, or after them where they open
/// @param pairs two words with a no-break space between them
record Usage(
    Quotes quotes,
    Dash dash,
    boolean ranges,
    String ellipsis,
    String high,
    boolean groups,
    Set<String> clinging,
    Set<String> leaning,
    Set<String> beforeFigure,
    Set<String> beforeName,
    Set<String> afterFigure,
    Set<String> months,
    boolean monthDay,
    Set<String> centuries,
    Set<String> pairs,
    Set<String> elisions,
    Set<String> noNumerals) {

  /// Marks, each with the space that belongs to it.
  record Quotes(Pair outer, Pair inner) {}

  record Pair(String open, String close) {
    /// Whether this mark, without its space, opens.
    boolean opensWith(char mark) {
      return open.charAt(0) == mark;
    }

    boolean closesWith(char mark) {
      return close.charAt(close.length() - 1) == mark;
    }
  }

  /// How the parts of a sentence are divided.
  enum Dash {
    AS_TYPED,
    UNSPACED_EM,
    SPACED_EN,
    SPACED_EM,
    PAIRED_EN,
    ENCLOSING_EM,
    DOUBLE_EM;

    /// The dash that a word touches, or that stands where no space is.
    char mark() {
      return switch (this) {
        case SPACED_EN, PAIRED_EN -> '–';
        case AS_TYPED, UNSPACED_EM, SPACED_EM, ENCLOSING_EM, DOUBLE_EM -> '—';
      };
    }
  }
}
