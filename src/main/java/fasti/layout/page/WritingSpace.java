package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

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
    var rooms = new ArrayList<Integer>();
    for (int i = last.from(); i < last.to(); i++) {
      if (matter.get(i) instanceof VerticalItem.WritingRoom) {
        rooms.add(i);
      }
    }
    var lines = new int[matter.size()];
    share(white(last), rooms, lines);
    var filled = new ArrayList<VerticalItem>();
    for (int i = 0; i < matter.size(); i++) {
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
  private void share(Length white, List<Integer> rooms, int[] lines) {
    var left = white;
    boolean given = true;
    while (given) {
      given = false;
      for (int i = rooms.size() - 1; i >= 0; i--) {
        var room = (VerticalItem.WritingRoom) matter.get(rooms.get(i));
        boolean fits = room.line().height().compareTo(left) <= 0;
        if (fits && lines[rooms.get(i)] < room.most()) {
          lines[rooms.get(i)]++;
          left = left.minus(room.line().height());
          given = true;
        }
      }
    }
  }

  private Length white(PageFit.Share share) {
    var items = matter.subList(share.from(), share.to());
    var used = Galley.height(items);
    for (var item : items) {
      if (item instanceof Strip strip) {
        for (var note : strip.notes()) {
          used = used.plus(note.height());
        }
      }
    }
    boolean noted =
        items.stream().anyMatch(item -> item instanceof Strip strip && !strip.notes().isEmpty());
    return height.times(1 - LEFT_WHITE).minus(used).minus(noted ? noteGap : Length.ZERO);
  }
}
