package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Running text in two columns between matter that goes across both: on each page its first column
/// is filled, then its second; where it ends, both are of the same height. Notes stand at the foot
/// of the column of their call.
public final class Band implements VerticalItem {
  private final List<VerticalItem> matter;
  private final Length across;
  private final NoteTop noteTop;

  /// @param matter set at the width of a column, without anything that floats
  /// @param across from the left edge of the first column to that of the second; negative where
  ///   text runs from right to left
  Band(List<VerticalItem> matter, Length across, NoteTop noteTop) {
    this.matter = flat(matter);
    this.across = across;
    this.noteTop = noteTop;
  }

  /// What parts the notes of a column from its text.
  ///
  /// @param gap white above the first note
  /// @param longest note that stands in a column: a longer one stands at the foot of the page,
  ///   where it can go on on the next
  /// @param rule in the middle of the white, at the top left corner of the column
  record NoteTop(Length gap, Length longest, Placed rule) {
    boolean isLong(SetNote note) {
      return note.height().compareTo(longest) > 0;
    }
  }

  /// Paragraphs in lines; pictures and tables at their place.
  private static List<VerticalItem> flat(List<VerticalItem> matter) {
    var flat = new ArrayList<VerticalItem>();
    for (var item : matter) {
      switch (item) {
        case Passage passage -> addLines(passage, flat);
        case Figure figure -> {
          flat.add(new Space(figure.white()));
          figure.strips().forEach(strip -> addKept(strip, flat));
          flat.add(figure.below());
        }
        case Strip _, Band _, Space _, ToGrid _, PageEnd _, Head _, PartEnd _, WritingRoom _ ->
            flat.add(item);
      }
    }
    return flat;
  }

  private static void addLines(Passage passage, List<VerticalItem> flat) {
    var version = passage.best();
    for (int line = 0; line < version.lines(); line++) {
      flat.add(version.strips().get(line));
      if (line < version.lines() - 1) {
        flat.add(new PageEnd(version.rung(line).after()));
      }
    }
  }

  private static void addKept(Strip strip, List<VerticalItem> flat) {
    flat.add(strip);
    flat.add(new PageEnd(Cost.FORBIDDEN));
  }

  List<VerticalItem> matter() {
    return matter;
  }

  /// What one page shows of it, as one strip.
  ///
  /// @param from the first item of the first column
  /// @param middle the first item of the second column
  /// @param to after the last item of the second column
  Strip portion(int from, int middle, int to) {
    var first = new ColumnStack(matter.subList(from, middle), noteTop);
    var second = new ColumnStack(matter.subList(middle, to), noteTop);
    var height = first.height().max(second.height());
    var left = across.scaledPoints() < 0 ? across.negated() : Length.ZERO;
    return Strip.of(height, List.of())
        .with(first.strip(height), left, Length.ZERO)
        .with(second.strip(height), left.plus(across), Length.ZERO)
        .withHeight(height);
  }

  /// The notes called on some of its lines that are too long for a column.
  List<SetNote> longNotes(int from, int to) {
    var found = new ArrayList<SetNote>();
    for (var item : matter.subList(from, to)) {
      if (item instanceof Strip strip) {
        strip.notes().stream().filter(noteTop::isLong).forEach(found::add);
      }
    }
    return found;
  }

  NoteTop noteTop() {
    return noteTop;
  }

  Length noteGap() {
    return noteTop.gap();
  }

  /// About as high as it is where it stands on one page.
  Length height() {
    return Galley.height(matter).times(0.5);
  }
}
