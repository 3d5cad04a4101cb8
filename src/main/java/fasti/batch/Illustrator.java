package fasti.batch;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.drawing.CoverArtist;
import fasti.drawing.Drawing;
import fasti.drawing.Rasteriser;
import fasti.drawing.TimeLineArtist;
import fasti.epub.Illustrations;
import fasti.layout.shape.Shaper;
import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// Has the e-book's pictures drawn: the cover, and the time line without page numbers.
final class Illustrator {
  /// 600 CSS pixels, the width at which the time line's words must still be readable.
  private static final Length EBOOK_WIDTH = Length.points(450);

  static Illustrations illustrate(Publication publication, HouseStyle style, Shaper shaper) {
    var cover = CoverArtist.draw(title(publication), style, shaper);
    return new Illustrations(Rasteriser.png(cover), timeLine(publication, style, shaper));
  }

  private static Part.Title title(Publication publication) {
    return parts(publication, Part.Title.class).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a publication opens with its title"));
  }

  private static Optional<Drawing> timeLine(
      Publication publication, HouseStyle style, Shaper shaper) {
    return parts(publication, Part.TimeLine.class).stream()
        .findFirst()
        .map(
            part ->
                TimeLineArtist.draw(
                    part, publication.words(), style, EBOOK_WIDTH, shaper, _ -> ""));
  }

  private static <T extends Part> List<T> parts(Publication publication, Class<T> kind) {
    return publication.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Illustrator() {}
}
