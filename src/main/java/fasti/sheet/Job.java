package fasti.sheet;

import fasti.style.Imposition;
import fasti.style.Paper;

/// What the printer is to get.
///
/// @param paper of the sheets, which lie landscape
/// @param title of the book
/// @param language of the title, BCP 47
public record Job(
    Imposition imposition, Paper paper, Binding binding, String title, String language) {
  /// At which edge of its first page the book is held together.
  public enum Binding {
    LEFT,
    /// Of books that are read from right to left.
    RIGHT
  }
}
