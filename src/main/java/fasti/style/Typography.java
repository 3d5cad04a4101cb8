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
    Figures figures,
    Acronyms acronyms) {
  public enum Justification {
    JUSTIFIED,
    /// Justified, Arabic words by longer joins.
    KASHIDA,
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

  /// How words such as USSR stand in running text, where the face has small capitals.
  public enum Acronyms {
    SMALL_CAPITALS,
    CAPITALS
  }

  /// Another face or size for the running text; the indent keeps its proportion to the size.
  public Typography withText(String family, Length newSize, Length newLeading) {
    var newIndent = indent.times(newSize.over(size));
    return new Typography(
        family,
        newSize,
        newLeading,
        newIndent,
        sans,
        mono,
        justification,
        hyphenation,
        figures,
        acronyms);
  }

  public Typography withIndent(Length other) {
    return new Typography(
        text, size, leading, other, sans, mono, justification, hyphenation, figures, acronyms);
  }

  public Typography withSans(String other) {
    return new Typography(
        text, size, leading, indent, other, mono, justification, hyphenation, figures, acronyms);
  }

  public Typography withMono(String other) {
    return new Typography(
        text, size, leading, indent, sans, other, justification, hyphenation, figures, acronyms);
  }

  public Typography withJustification(Justification other) {
    return new Typography(
        text, size, leading, indent, sans, mono, other, hyphenation, figures, acronyms);
  }

  public Typography withHyphenation(Hyphenation other) {
    return new Typography(
        text, size, leading, indent, sans, mono, justification, other, figures, acronyms);
  }

  public Typography withFigures(Figures other) {
    return new Typography(
        text, size, leading, indent, sans, mono, justification, hyphenation, other, acronyms);
  }

  public Typography withAcronyms(Acronyms other) {
    return new Typography(
        text, size, leading, indent, sans, mono, justification, hyphenation, figures, other);
  }

  /// Even word spaces and whole words.
  public Typography ragged() {
    return withJustification(Justification.RAGGED).withHyphenation(Hyphenation.OFF);
  }
}
