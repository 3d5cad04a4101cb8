package fasti.layout.page;

import fasti.layout.page.VerticalItem.Figure;
import java.util.List;

/// What a page has to take over from the pages before it.
///
/// @param notes that were called there and have not been shown to their end, in order
/// @param figures that were put off there, in order
/// @param turn whether the page may take matter of the column as well
record Waiting(List<NoteRest> notes, List<Figure> figures, Turn turn) {
  static final Waiting NOTHING = new Waiting(List.of(), List.of(), Turn.MATTER);

  /// More than a page's notes have lines.
  private static final int FIGURE = 1 << 16;

  enum Turn {
    MATTER,
    /// The column has come to a forced end of a page: what waits is shown before it goes on.
    WAITING_ALONE
  }

  Waiting {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
  }

  static Waiting of(List<NoteRest> notes, List<Figure> figures, Turn turn) {
    return notes.isEmpty() && figures.isEmpty() ? NOTHING : new Waiting(notes, figures, turn);
  }

  boolean isNothing() {
    return notes.isEmpty() && figures.isEmpty();
  }

  /// How many lines and figures wait: at one place in the column, the same count means the same
  /// things, since both keep their order.
  int count() {
    return figures.size() * FIGURE + NoteRest.lines(notes);
  }

  boolean isWithin(Waiting other) {
    return figures.size() <= other.figures.size()
        && NoteRest.lines(notes) <= NoteRest.lines(other.notes);
  }

  boolean isLike(Waiting other) {
    return turn == other.turn && count() == other.count();
  }

  /// The page as it is before anything of the column stands on it.
  Fill fill(PageRoom room) {
    if (isNothing()) {
      return new Fill(List.of(), 0);
    }
    var top = figuresOn(room);
    var fill = new Fill(notes, room.onGrid(height(top)));
    top.forEach(figure -> fill.call(figure.notes()));
    return fill;
  }

  /// The figures that stand at the top of the page: as many as it has room for, and one at least.
  List<Figure> figuresOn(PageRoom room) {
    int count = Math.min(1, figures.size());
    while (count < figures.size()
        && height(figures.subList(0, count + 1)) <= room.height().scaledPoints()) {
      count++;
    }
    return figures.subList(0, count);
  }

  /// The figures that wait for a page more.
  List<Figure> figuresAfter(PageRoom room) {
    return figures.isEmpty() ? figures : figures.subList(figuresOn(room).size(), figures.size());
  }

  private static long height(List<Figure> figures) {
    long height = 0;
    for (var figure : figures) {
      height += figure.height().plus(figure.white()).scaledPoints();
    }
    return height;
  }
}
