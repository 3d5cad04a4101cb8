package fasti.style;

/// How pages are put on the sheets that a printer prints: two beside each other, each as large as
/// it was set.
public enum Imposition {
  /// In the order in which the sheets, folded in the middle and laid into one another, are a
  /// booklet.
  BOOKLET("booklet"),
  /// In the order in which they are read.
  TWO_UP("2up");

  private final String word;

  Imposition(String word) {
    this.word = word;
  }

  /// The name on the command line and in the name of the file.
  @Override
  public String toString() {
    return word;
  }
}
