package fasti.style;

/// How the e-book is to look, as far as that is not its reader's own choice.
public record EbookDesign(Faces faces) {
  public static final EbookDesign PLAIN = new EbookDesign(Faces.OF_THE_READER);

  /// In which faces the text is shown.
  public enum Faces {
    /// In those of the device: the choice is its reader's, and the file is small.
    OF_THE_READER,
    /// In the book's own, which it carries, cut down to its letters; readers may still choose
    /// others.
    EMBEDDED
  }
}
