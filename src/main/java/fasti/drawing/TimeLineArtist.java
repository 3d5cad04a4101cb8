package fasti.drawing;

import fasti.layout.shape.Shaper;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.List;
import java.util.function.Function;

/// Draws the time line: an axis with ticks, lanes, marks that differ by shape, labels that do not
/// collide.
public final class TimeLineArtist {
  /// The whole in one drawing, as high as it needs.
  ///
  /// @param folios the page of a section, empty where page numbers mean nothing
  public static Drawing draw(
      TimeLineBrief brief, Length width, Shaper shaper, Function<Anchor, String> folios) {
    return Painter.paint(whole(Draft.of(brief, width, lettering(brief, shaper), folios)));
  }

  /// The same for pages: one drawing where it fits, else one a period. Each is no higher than the
  /// frame allows; only where the first page's rest is too low for a time line, all are planned for
  /// whole pages.
  ///
  /// @param folios the page of a section, empty where page numbers mean nothing
  /// @return at least one drawing, in the order of time
  public static List<Drawing> drawPages(
      TimeLineBrief brief, Frame frame, Shaper shaper, Function<Anchor, String> folios) {
    var draft = Draft.of(brief, frame.width(), lettering(brief, shaper), folios);
    return new Splitter(draft, frame).plans().stream().map(Painter::paint).toList();
  }

  /// The line of years above the title: one axis with the events as marks.
  public static Drawing drawOrnament(TimeLineBrief brief, Length width, Shaper shaper) {
    return new Ornament(brief, Design.of(brief.style()), width, lettering(brief, shaper)).draw();
  }

  /// As airy as a drawing can be that is no higher than wide, or else tight.
  static Plan whole(Draft draft) {
    var plan = new Planner(draft, Density.TIGHT).plan(draft.entries(), Period.ALL);
    for (var density : Density.values()) {
      var airier = new Planner(draft, density).plan(draft.entries(), Period.ALL);
      if (airier.height().compareTo(draft.width()) <= 0) {
        return airier;
      }
    }
    return plan;
  }

  private static Lettering lettering(TimeLineBrief brief, Shaper shaper) {
    return ShapedLettering.of(shaper, brief.language(), brief.direction());
  }

  private TimeLineArtist() {}
}
