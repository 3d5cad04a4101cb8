package fasti.batch;

/// The steps of one book, in their order.
public enum Stage {
  READING("reading"),
  EDITING("editing"),
  SETTING("setting the pages"),
  DRAWING("drawing cover and time line"),
  WRITING_PDF("writing the PDF"),
  IMPOSING("laying out the sheets for the printer"),
  WRITING_EPUB("writing the EPUB"),
  SHELVING("moving the files to their place");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /// As a message names it: "while setting the pages".
  @Override
  public String toString() {
    return words;
  }
}
