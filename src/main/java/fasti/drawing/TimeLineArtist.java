package fasti.drawing;

import fasti.layout.shape.Shaper;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Draws the time line: an axis with ticks, lanes, marks that differ by shape, labels that do not
/// collide. Time runs across the page as long as one drawing holds all; where events are crowded it
/// runs down, over as many drawings as it needs.
///
/// An artist remembers what it drew last, since a book is made up several times until its page
/// numbers are settled.
public final class TimeLineArtist {
  private final TimeLineBrief brief;
  private final Lettering lettering;
  private Commission latest = new Commission(List.of(), List.of());
  private List<Drawing> drawn = List.of();

  /// @param frame none before the first drawing
  private record Commission(List<Frame> frame, List<String> folios) {}

  public TimeLineArtist(TimeLineBrief brief, Shaper shaper) {
    this.brief = brief;
    this.lettering =
        new KeptLettering(new ShapedLettering(shaper, brief.language(), brief.direction()));
  }

  /// One drawing where it fits, else one a period. Each is no higher than the frame allows; only
  /// where the first page's rest is too low for a time line, all are planned for whole pages.
  ///
  /// @param folios the page of a section, empty where page numbers mean nothing
  /// @return at least one drawing, in the order of time
  public List<Drawing> drawPages(Frame frame, Function<Anchor, String> folios) {
    var numbers = new ArrayList<String>();
    for (var mark : brief.timeLine().marks()) {
      numbers.add(mark.target().map(folios).orElse(""));
    }
    var commission = new Commission(List.of(frame), numbers);
    if (!commission.equals(latest)) {
      var draft = Draft.withoutCaptions(brief, frame.width(), lettering, folios);
      drawn = new Sheets(draft, frame).drawings();
      latest = commission;
    }
    return drawn;
  }

  /// The line of years above the title: one axis with the events as marks.
  public static Drawing drawOrnament(TimeLineBrief brief, Length width, Shaper shaper) {
    var lettering = new ShapedLettering(shaper, brief.language(), brief.direction());
    return new Ornament(brief, Design.of(brief.style()), width, lettering).draw();
  }
}
