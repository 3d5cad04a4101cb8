package fasti.layout.page;

import fasti.layout.page.Trace.FigurePlace;
import fasti.layout.page.VerticalItem.Figure;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// How far a page is filled on one way down it. Changed on the way; a copy is kept of what proves
/// good.
final class Fill {
  private static final List<Figure> NO_FIGURES = List.of();

  private long used;
  private long depth;
  private long reach;
  private long foot;
  private boolean inked;
  private int moved;
  private double price;
  private List<NoteRest> notes;
  private List<Figure> putOff = NO_FIGURES;
  private long noteHeight;
  private Trace trace = Trace.NONE;

  /// @param notes that go on from the page before
  /// @param top height of the figures that were put off to this page, with the white below them
  Fill(List<NoteRest> notes, long top) {
    this.notes = notes;
    for (var note : notes) {
      noteHeight += note.height();
    }
    used = top;
    depth = top;
  }

  private Fill(Fill other) {
    used = other.used;
    depth = other.depth;
    reach = other.reach;
    foot = other.foot;
    inked = other.inked;
    moved = other.moved;
    price = other.price;
    notes = other.notes;
    putOff = other.putOff;
    noteHeight = other.noteHeight;
    trace = other.trace;
  }

  Fill copy() {
    return new Fill(this);
  }

  boolean isInked() {
    return inked;
  }

  /// What was chosen on the way costs so much.
  double price() {
    return price;
  }

  Trace trace() {
    return trace;
  }

  List<NoteRest> notes() {
    return notes;
  }

  long noteHeight() {
    return noteHeight;
  }

  /// Figures that were met on this page and put off to the next.
  List<Figure> putOff() {
    return putOff;
  }

  /// What text and figures take of the page's height.
  long taken() {
    return depth + foot;
  }

  /// How far down the page must have room, notes left aside.
  long bottom() {
    return Math.max(depth + foot, reach);
  }

  void white(Length height) {
    used += inked ? height.scaledPoints() : 0;
  }

  void white(VerticalItem.ToGrid white) {
    used += inked ? white.after(new Length(used)).scaledPoints() : 0;
  }

  void ink(long height, long hanging) {
    inked = true;
    reach = Math.max(reach, used + hanging);
    used += height;
    depth = used;
  }

  /// A strip, below the repeated head of its table where it begins the page.
  void take(Strip strip) {
    if (!inked) {
      for (var head : strip.continued()) {
        used += head.height().scaledPoints();
      }
    }
    ink(strip.height().scaledPoints(), strip.reach().scaledPoints());
    call(strip.notes());
  }

  /// A figure at its place in the text.
  void take(Figure figure) {
    white(figure.white());
    long height = figure.height().scaledPoints();
    ink(height, height);
    call(figure.notes());
    white(figure.below());
  }

  void call(List<SetNote> called) {
    if (called.isEmpty()) {
      return;
    }
    notes = new ArrayList<>(notes);
    for (var note : called) {
      var rest = new NoteRest(note, 0);
      notes.add(rest);
      noteHeight += rest.height();
    }
  }

  void choose(int item, Passage passage, int version) {
    if (passage.versions().size() > 1) {
      var chosen = passage.versions().get(version);
      moved += chosen.lines() - passage.best().lines();
      price += chosen.price();
      trace = trace.with(item, version);
    }
  }

  /// Where the columns of a band end.
  void chooseColumns(int item, BandEnds.Ending ending) {
    price += ending.price();
    trace = trace.with(item, ending.middle());
  }

  /// What the text above and figures at the foot take of the page's height.
  long below() {
    return used + foot;
  }

  /// By how many lines the page is longer than with the best version of each passage.
  int moved() {
    return moved;
  }

  /// Whether a figure may stand below all text that is still to come on the page.
  boolean mayPutAtFoot(Figure figure, long pageHeight) {
    return inked && putOff.isEmpty() && bottom() + heightAtFoot(figure) <= pageHeight;
  }

  void putAtFoot(int item, Figure figure) {
    foot += heightAtFoot(figure);
    call(figure.notes());
    price += PagePrices.FIGURE_AT_FOOT;
    trace = trace.with(item, FigurePlace.AT_FOOT);
  }

  private static long heightAtFoot(Figure figure) {
    return figure.height().plus(figure.white()).scaledPoints();
  }

  void putOff(int item, Figure figure) {
    putOff = new ArrayList<>(putOff);
    putOff.add(figure);
    price += PagePrices.FIGURE_PUT_OFF;
    trace = trace.with(item, FigurePlace.PUT_OFF);
  }

  void charge(double cost) {
    price += cost;
  }

  /// Whether figures have left their place on this page, so that no later one may keep its own.
  boolean hasMovedFigures() {
    return foot > 0 || !putOff.isEmpty();
  }

  /// Whether all that is to come will be the same for both.
  boolean isLike(Fill other) {
    return used == other.used
        && depth == other.depth
        && reach == other.reach
        && foot == other.foot
        && noteHeight == other.noteHeight
        && moved == other.moved
        && putOff.size() == other.putOff.size();
  }
}
