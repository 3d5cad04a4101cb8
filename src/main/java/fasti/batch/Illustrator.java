package fasti.batch;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.drawing.CoverArtist;
import fasti.drawing.Drawing;
import fasti.drawing.Frame;
import fasti.drawing.Rasteriser;
import fasti.drawing.TimeLineArtist;
import fasti.drawing.TimeLineBrief;
import fasti.epub.EmbeddedFaces;
import fasti.epub.Illustrations;
import fasti.epub.Lettering;
import fasti.layout.shape.EastAsian;
import fasti.layout.shape.Shaper;
import fasti.style.EbookDesign.Writing;
import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Has the e-book's pictures drawn: the cover, and the time line without page numbers.
public final class Illustrator {
  /// On a screen of 600 CSS pixels the words of 8 points are then 13 pixels high.
  private static final Length EBOOK_WIDTH = Length.points(360);

  /// A screen's height at that width: a higher drawing would be cut by pages, or shrunk.
  private static final Length EBOOK_HEIGHT = Length.points(480);

  public static Illustrations illustrate(Publication publication, HouseStyle style, Shaper shaper) {
    var cover = CoverArtist.draw(publication, style, shaper);
    var timeLine =
        publication.parts().stream()
            .filter(Part.TimeLine.class::isInstance)
            .map(Part.TimeLine.class::cast)
            .map(part -> draw(TimeLineBrief.of(part, publication, style), shaper))
            .findFirst()
            .orElse(List.of());
    return new Illustrations(Rasteriser.png(cover), timeLine, style.ebook(), faces(style, shaper));
  }

  private static Optional<Function<Lettering, EmbeddedFaces>> faces(
      HouseStyle style, Shaper shaper) {
    return switch (style.ebook().faces()) {
      case OF_THE_READER -> Optional.empty();
      case EMBEDDED ->
          Optional.of(
              lettering ->
                  FaceCutter.cut(
                      shaper.typecase(),
                      style.typography(),
                      carried(lettering, style.ebook().writing())));
    };
  }

  /// In lines that run down, brackets and stops have other forms, which cut-down faces of
  /// ideographs have lost and those of readers have.
  private static Lettering carried(Lettering lettering, Writing writing) {
    return switch (writing) {
      case HORIZONTAL -> lettering;
      case VERTICAL -> lettering.without(EastAsian::isSquare);
    };
  }

  private static List<Drawing> draw(TimeLineBrief brief, Shaper shaper) {
    var frame = new Frame(EBOOK_WIDTH, EBOOK_HEIGHT, EBOOK_HEIGHT);
    return new TimeLineArtist(brief, shaper).drawPages(frame, _ -> "");
  }

  private Illustrator() {}
}
