package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Gives the white at the foot of a section's last page to its questions, as lines to write on.
public final class WritingSpace {
  /// Some white stays, so that the page does not look crammed.
  private static final double LEFT_WHITE = 0.03;

  private final List<VerticalItem> matter;
  private final Length height;
  private final Length noteGap;

  private WritingSpace(List<VerticalItem> matter, Length height, Length noteGap) {
    this.matter = matter;
    this.height = height;
    this.noteGap = noteGap;
  }

  /// The matter of a section that begins and ends pages, with more lines where there was white.
  ///
  /// @param height of the type area
  /// @param leading of the text
  public static List<VerticalItem> fill(List<VerticalItem> matter, Length height, Length leading) {
    return new WritingSpace(matter, height, leading).filled();
  }

  private List<VerticalItem> filled() {
    var shares = new PageFit(matter, height, noteGap).shares();
    var last = shares.getLast();
    var lines = new int[matter.size()];
    share(last, lines);
    return filled(0, matter.size(), lines);
  }

  /// A part of the matter with as many lines more below each question as it was given.
  private List<VerticalItem> filled(int from, int to, int[] lines) {
    var filled = new ArrayList<VerticalItem>();
    for (int i = from; i < to; i++) {
      if (matter.get(i) instanceof VerticalItem.WritingRoom(var line, _)) {
        for (int n = 0; n < lines[i]; n++) {
          filled.add(new VerticalItem.PageEnd(Cost.FORBIDDEN));
          filled.add(line);
        }
      } else {
        filled.add(matter.get(i));
      }
    }
    return filled;
  }

  /// One line after another to the questions in turn, beginning with the last, which asks for most.
  /// A line more may move what follows to another line of the grid, so each is tried.
  private void share(PageFit.Share page, int[] lines) {
    var most = height.times(1 - LEFT_WHITE).minus(notesHeight(page));
    boolean given = true;
    while (given) {
      given = false;
      for (int i = page.to() - 1; i >= page.from(); i--) {
        boolean open =
            matter.get(i) instanceof VerticalItem.WritingRoom room && lines[i] < room.most();
        if (open) {
          lines[i]++;
          boolean fits = Galley.height(filled(page.from(), page.to(), lines)).compareTo(most) <= 0;
          lines[i] -= fits ? 0 : 1;
          given |= fits;
        }
      }
    }
  }

  private Length notesHeight(PageFit.Share page) {
    var notes =
        matter.subList(page.from(), page.to()).stream()
            .flatMap(item -> item instanceof Strip strip ? strip.notes().stream() : Stream.empty())
            .toList();
    return notes.stream()
        .map(SetNote::height)
        .reduce(notes.isEmpty() ? Length.ZERO : noteGap, Length::plus);
  }
}
