package fasti.epub;

import fasti.drawing.Drawing;
import fasti.style.EbookDesign;
import fasti.unit.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// How an e-book looks: its drawings, made before it is written, what it is designed for, and who
/// cuts its faces once it is known what it says.
///
/// @param cover a PNG of 1600 by 2560
/// @param timeLine without page numbers, one drawing a period; empty where the book has no time
///   line
/// @param faces nothing where the book is shown in the reader's own
public record Illustrations(
    Bytes cover,
    List<Drawing> timeLine,
    EbookDesign design,
    Optional<Function<Lettering, EmbeddedFaces>> faces) {
  public Illustrations {
    timeLine = List.copyOf(timeLine);
  }

  EmbeddedFaces facesFor(Supplier<Lettering> lettering) {
    return faces.map(cut -> cut.apply(lettering.get())).orElse(EmbeddedFaces.NONE);
  }
}
