package fasti.style;

import fasti.unit.Length;

/// The letters of a book and how they are set.
///
/// @param text family of the running text
/// @param size type size of the running text
/// @param leading from baseline to baseline
/// @param indent of a paragraph's first line
/// @param sans family of heads, labels, side column and tables
/// @param mono family of literal text
public record Typography(
    String text,
    Length size,
    Length leading,
    Length indent,
    String sans,
    String mono,
    Justification justification,
    Hyphenation hyphenation,
    Figures figures) {
  public enum Justification {
    JUSTIFIED,
    RAGGED
  }

  public enum Hyphenation {
    ON,
    OFF
  }

  /// Which figures stand in running text.
  public enum Figures {
    OLD_STYLE,
    LINING
  }
}
