package fasti.bench;

import fasti.batch.Illustrator;
import fasti.document.Edition;
import fasti.document.Publication;
import fasti.editorial.Editor;
import fasti.epub.EpubWriter;
import fasti.layout.Compositor;
import fasti.layout.page.Ledger;
import fasti.layout.page.PartSetter;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.pdf.PdfWriter;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.report.Outcome.Built;
import fasti.report.Outcome.Refused;
import fasti.source.SourceReader;
import fasti.style.HouseStyle;
import fasti.style.PdfStandard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// One build, each stage timed, by one hand and without writing a file.
///
/// Shaping, line breaking and page make-up go into one another, so they are told apart by doing
/// parts of them again. All parts are set with an empty cache of words, and once more with the full
/// one: the second is *lines*, what the first took longer is *shaping*. What the compositor takes
/// longer than the first is *pages*: making up, and the rounds until the page numbers agree.
final class Round {
  private final Path folder;
  private final Map<Leg, Lap> laps = new EnumMap<>(Leg.class);

  private Round(Path folder) {
    this.folder = folder;
  }

  /// @param pages of the handout
  /// @param peak of the heap while the book was built, in bytes
  record Figures(Map<Leg, Lap> laps, int pages, long peak) {}

  static Figures run(Path folder) throws Exception {
    return new Round(folder).run();
  }

  private Figures run() throws Exception {
    Heap.settle();
    var name = String.valueOf(folder.getFileName());
    var book = built(Leg.READING, () -> SourceReader.read(folder, name, Optional.empty()));
    var publication = built(Leg.EDITING, () -> Editor.edit(book.timeline(), Edition.STUDENT));
    var shaper = shaper(book.style());
    var pages = built(Leg.PAGES, () -> Compositor.compose(publication, book.style(), shaper));
    var pictures =
        timed(Leg.DRAWING, () -> Illustrator.illustrate(publication, book.style(), shaper));
    written(Leg.PDF, out -> PdfWriter.write(pages, publication.metadata(), PdfStandard.UA1, out));
    written(Leg.EPUB, out -> EpubWriter.write(publication, pages.pagination(), pictures, out));
    var peak = Heap.peak();
    laps.put(Leg.WHOLE, laps.values().stream().reduce(Lap.NONE, Lap::plus));
    divide(publication, book.style());
    return new Figures(laps, pages.pages().size(), peak);
  }

  /// Divides what the compositor took.
  private void divide(Publication publication, HouseStyle style) throws Exception {
    var composing = laps.getOrDefault(Leg.PAGES, Lap.NONE);
    var shaper = shaper(style);
    Heap.settle();
    var empty = Stopwatch.time(() -> set(publication, style, shaper)).lap();
    var lines = Stopwatch.time(() -> set(publication, style, shaper)).lap();
    laps.put(Leg.LINES, lines);
    laps.put(Leg.SHAPING, empty.minus(lines));
    laps.put(Leg.PAGES, composing.minus(empty));
  }

  private static Shaper shaper(HouseStyle style) {
    return new Shaper(Typecase.with(style.fonts()));
  }

  /// @return how many parts there are
  private static int set(Publication publication, HouseStyle style, Shaper shaper) {
    var metadata = publication.metadata();
    var ledger =
        new Ledger(
            shaper,
            publication.words(),
            Origin.of(metadata.slug()),
            metadata.language(),
            metadata.direction());
    var setter = new PartSetter(ledger, publication, style);
    publication.parts().forEach(setter::set);
    return publication.parts().size();
  }

  private <T> T built(Leg leg, Callable<Outcome<T>> work) throws Exception {
    return switch (timed(leg, work)) {
      case Built<T>(var value, _) -> value;
      case Refused<T>(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  private <T> T timed(Leg leg, Callable<T> work) throws Exception {
    var timed = Stopwatch.time(work);
    laps.put(leg, timed.lap());
    return timed.value();
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void written(Leg leg, Writing writing) throws Exception {
    timed(
        leg,
        () -> {
          writing.to(OutputStream.nullOutputStream());
          return leg;
        });
  }
}
