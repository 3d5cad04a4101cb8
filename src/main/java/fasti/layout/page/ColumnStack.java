package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// The matter of one column on one page, from the top down, and its notes at the foot.
final class ColumnStack {
  private final Band.NoteTop noteTop;
  private final List<Strip> notes = new ArrayList<>();
  private Strip text = Strip.of(Length.ZERO, List.of());
  private Length depth = Length.ZERO;
  private Length bottom = Length.ZERO;

  ColumnStack(List<VerticalItem> matter, Band.NoteTop noteTop) {
    this.noteTop = noteTop;
    for (var item : matter) {
      switch (item) {
        case Strip strip -> add(strip);
        case VerticalItem.Space(var white) -> depth = isEmpty() ? depth : depth.plus(white);
        case VerticalItem.ToGrid white ->
            depth = isEmpty() ? depth : depth.plus(white.after(depth));
        case VerticalItem.PageEnd _,
            VerticalItem.Head _,
            VerticalItem.PartEnd _,
            VerticalItem.WritingRoom _ -> {}
        case Passage _, VerticalItem.Figure _, Band _ ->
            throw new IllegalStateException("not set: " + item);
      }
    }
  }

  private boolean isEmpty() {
    return bottom.equals(Length.ZERO);
  }

  private void add(Strip strip) {
    if (isEmpty()) {
      strip.continued().forEach(head -> put(head.asArtifact(Marking.Kind.LAYOUT)));
    }
    put(strip);
    strip.notes().stream()
        .filter(note -> !noteTop.isLong(note))
        .forEach(note -> notes.addAll(note.strips()));
  }

  private void put(Strip strip) {
    text = text.with(strip.withoutNotes(), Length.ZERO, depth);
    depth = depth.plus(strip.height());
    bottom = depth;
  }

  private Length notesHeight() {
    return notes.isEmpty() ? Length.ZERO : noteTop.gap().plus(new Length(NoteRest.height(notes)));
  }

  Length height() {
    return bottom.plus(notesHeight());
  }

  /// @param height of the columns: the notes end there
  Strip strip(Length height) {
    if (notes.isEmpty()) {
      return text;
    }
    var top = height.minus(notesHeight());
    var rule = Strip.of(Length.ZERO, List.of(noteTop.rule()));
    var all = text.with(rule, Length.ZERO, top.plus(noteTop.gap().times(0.5)));
    var y = top.plus(noteTop.gap());
    for (var note : notes) {
      all = all.with(note, Length.ZERO, y);
      y = y.plus(note.height());
    }
    return all;
  }
}
