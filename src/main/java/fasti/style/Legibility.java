package fasti.style;

import fasti.unit.Em;
import fasti.unit.Length;

/// What a style does for readers to whom small, slanted or crowded letters are an obstacle.
///
/// @param smallest no letters of the handout are smaller, notes and folios included; zero where the
///   proportions of the `classic` page hold
/// @param labels how the labels over lists and dates are written
/// @param tracking added after each letter of running text
public record Legibility(Length smallest, Emphasis emphasis, Labels labels, Em tracking) {
  /// How a word stands out, and a quotation from the text around it.
  public enum Emphasis {
    ITALIC,
    /// Words in bold, quotations by their indent alone: slanted letters run together for some
    /// readers (British Dyslexia Association, Style Guide 2023; RNIB, Clear Print).
    BOLD
  }

  public enum Labels {
    CAPITALS,
    /// Words in capitals have no outline to know them by.
    AS_WRITTEN
  }

  /// As the classic page has it.
  public static final Legibility CLASSIC =
      new Legibility(Length.ZERO, Emphasis.ITALIC, Labels.CAPITALS, new Em(0));

  public Legibility withSmallest(Length other) {
    return new Legibility(other, emphasis, labels, tracking);
  }

  public Legibility withEmphasis(Emphasis other) {
    return new Legibility(smallest, other, labels, tracking);
  }

  public Legibility withLabels(Labels other) {
    return new Legibility(smallest, emphasis, other, tracking);
  }
}
