package fasti.bench;

/// What is timed: the stages in the order of a build.
enum Leg {
  READING("reading"),
  EDITING("editing"),
  SHAPING("shaping"),
  LINES("lines"),
  PAGES("pages"),
  DRAWING("drawing"),
  PDF("PDF"),
  EPUB("EPUB"),
  WHOLE("whole");

  private final String word;

  Leg(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
