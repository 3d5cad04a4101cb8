package fasti.batch;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.drawing.CoverArtist;
import fasti.drawing.Drawing;
import fasti.drawing.Rasteriser;
import fasti.drawing.TimeLineArtist;
import fasti.drawing.TimeLineBrief;
import fasti.epub.Illustrations;
import fasti.layout.shape.Shaper;
import fasti.style.HouseStyle;
import fasti.unit.Length;

/// Has the e-book's pictures drawn: the cover, and the time line without page numbers.
public final class Illustrator {
  /// 600 CSS pixels, the width at which the time line's words must still be readable.
  private static final Length EBOOK_WIDTH = Length.points(450);

  public static Illustrations illustrate(Publication publication, HouseStyle style, Shaper shaper) {
    var cover = CoverArtist.draw(publication, style, shaper);
    var timeLine =
        publication.parts().stream()
            .filter(Part.TimeLine.class::isInstance)
            .map(Part.TimeLine.class::cast)
            .map(part -> draw(TimeLineBrief.of(part, publication, style), shaper))
            .findFirst();
    return new Illustrations(Rasteriser.png(cover), timeLine);
  }

  private static Drawing draw(TimeLineBrief brief, Shaper shaper) {
    return TimeLineArtist.draw(brief, EBOOK_WIDTH, shaper, _ -> "");
  }

  private Illustrator() {}
}
