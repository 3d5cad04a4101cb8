package fasti.style;

/// How the e-book is to look, as far as that is not its reader's own choice.
public record EbookDesign(Faces faces, Writing writing, EbookProfile profile) {
  public static final EbookDesign PLAIN =
      new EbookDesign(Faces.OF_THE_READER, Writing.HORIZONTAL, EbookProfile.GENERIC);

  /// In which faces the text is shown.
  public enum Faces {
    /// In those of the device: the choice is its reader's, and the file is small.
    OF_THE_READER,
    /// In the book's own, which it carries, cut down to its letters; readers may still choose
    /// others.
    EMBEDDED
  }

  /// How the lines run.
  public enum Writing {
    HORIZONTAL,
    /// From top to bottom, the first line at the right, and the pages turned to the right: Chinese
    /// and Japanese.
    VERTICAL
  }

  public EbookDesign withProfile(EbookProfile other) {
    return new EbookDesign(faces, writing, other);
  }
}
