package fasti.batch;

import fasti.document.Metadata;
import fasti.document.Publication;
import fasti.epub.EpubWriter;
import fasti.epub.Illustrations;
import fasti.layout.Pages;
import fasti.pdf.PdfWriter;
import fasti.sheet.Imposer;
import fasti.sheet.Job;
import fasti.style.EbookProfile;
import fasti.style.PdfStandard;
import fasti.unit.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Writes the files of one book: all of them beside their places first, then each is moved there. A
/// book whose e-book cannot be written keeps its old handout too.
///
/// @param name of the book
/// @param start when the book was begun, as [System#nanoTime()] counts
record Bindery(Request request, String name, StageWatch watch, Executor secondHand, long start) {

  private static final Comparator<Proof> IN_ORDER =
      Comparator.comparing(Proof::format)
          .thenComparing(proof -> proof.printing().isPresent())
          .thenComparing(proof -> proof.file().target());

  /// A file that lies beside its place.
  private record Proof(
      WholeFile file, OutputFormat format, int pages, Duration time, Optional<Printing> printing) {}

  /// @param illustrations asked for only when an e-book is wanted
  List<WrittenFile> bind(
      Publication publication,
      Pages pages,
      Errand<Illustrations> illustrations,
      List<SheetPages> sheets)
      throws StageFailed {
    watch.at(Stage.SHELVING, shown(folder()), this::makeFolder);
    var errands = new ArrayList<Errand<Proof>>();
    if (request.formats().contains(OutputFormat.EPUB)) {
      errands.add(Errand.send(secondHand, () -> epub(publication, pages, illustrations)));
    }
    if (request.formats().contains(OutputFormat.PDF)) {
      errands.add(Errand.send(Runnable::run, () -> pdf(publication, pages)));
    }
    for (var set : sheets) {
      errands.add(Errand.send(Runnable::run, () -> sheets(publication, set)));
    }
    var proofs = proofs(errands);
    try {
      return shelved(proofs);
    } finally {
      proofs.forEach(proof -> proof.file().discard());
    }
  }

  private List<WrittenFile> shelved(List<Proof> proofs) throws StageFailed {
    var written = new ArrayList<WrittenFile>();
    for (var proof : proofs) {
      var target = shown(proof.file().target());
      written.add(watch.at(Stage.SHELVING, target, () -> shelve(proof)));
    }
    return written;
  }

  private Proof pdf(Publication publication, Pages pages) throws StageFailed {
    var target = target("", OutputFormat.PDF.toString());
    var file =
        written(
            Stage.WRITING_PDF,
            target,
            out -> PdfWriter.write(pages, publication.metadata(), request.standard(), out));
    return proof(file, OutputFormat.PDF, pages, Optional.empty());
  }

  private Proof epub(Publication publication, Pages pages, Errand<Illustrations> illustrations)
      throws StageFailed {
    var drawn = illustrations.result();
    var file =
        written(
            Stage.WRITING_EPUB,
            target("", extension(drawn.design().profile())),
            out -> EpubWriter.write(publication, pages.pagination(), drawn, out));
    return proof(file, OutputFormat.EPUB, pages, Optional.empty());
  }

  /// A Kobo shows a file of its own ending with Kobo's reader, any other with Adobe's.
  private static String extension(EbookProfile profile) {
    return switch (profile) {
      case GENERIC, KINDLE -> OutputFormat.EPUB.toString();
      case KOBO -> "kepub." + OutputFormat.EPUB;
    };
  }

  /// The reading PDF of these pages is made on the way and never kept.
  private Proof sheets(Publication publication, SheetPages set) throws StageFailed {
    var design = set.design();
    var target = target("-" + design.imposition(), OutputFormat.PDF.toString());
    var sheets = new AtomicInteger();
    var file =
        written(
            Stage.IMPOSING, target, out -> sheets.set(impose(publication.metadata(), set, out)));
    var printing = new Printing(design.imposition(), design.paper(), sheets.get());
    return proof(file, OutputFormat.PDF, set.pages(), Optional.of(printing));
  }

  private int impose(Metadata metadata, SheetPages set, OutputStream out) throws IOException {
    var pages = new ByteArrayOutputStream();
    PdfWriter.write(set.pages(), metadata, PdfStandard.UA1, pages);
    var job =
        new Job(
            set.design().imposition(),
            set.design().paper(),
            binding(metadata),
            metadata.title(),
            metadata.language());
    return Imposer.impose(job, Bytes.of(pages.toByteArray()), out);
  }

  private static Job.Binding binding(Metadata metadata) {
    return switch (metadata.direction()) {
      case LEFT_TO_RIGHT -> Job.Binding.LEFT;
      case RIGHT_TO_LEFT -> Job.Binding.RIGHT;
    };
  }

  private WholeFile written(Stage stage, Path target, WholeFile.Content content)
      throws StageFailed {
    return watch.at(stage, shown(target), () -> WholeFile.written(target, content));
  }

  private Proof proof(
      WholeFile file, OutputFormat format, Pages pages, Optional<Printing> printing) {
    var time = Duration.ofNanos(System.nanoTime() - start);
    return new Proof(file, format, pages.pages().size(), time, printing);
  }

  /// Waits for all; when one failed, the others leave no trace.
  private static List<Proof> proofs(List<Errand<Proof>> errands) throws StageFailed {
    var proofs = new ArrayList<Proof>();
    var failures = new ArrayList<StageFailed>();
    for (var errand : errands) {
      try {
        proofs.add(errand.result());
      } catch (StageFailed failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      proofs.forEach(proof -> proof.file().discard());
      throw failures.getFirst();
    }
    proofs.sort(IN_ORDER);
    return proofs;
  }

  private WrittenFile shelve(Proof proof) throws IOException {
    var size = proof.file().moveIntoPlace();
    return new WrittenFile(
        shown(proof.file().target()),
        proof.format(),
        proof.pages(),
        size,
        proof.time(),
        proof.printing());
  }

  private Path makeFolder() throws IOException {
    Files.createDirectories(folder());
    WholeFile.sweep(folder());
    return folder();
  }

  private Path folder() {
    return request.workplace().here().resolve(request.out()).normalize().resolve(name);
  }

  /// @param kind of sheets, or empty
  private Path target(String kind, String extension) {
    var edition =
        switch (request.edition()) {
          case STUDENT -> "";
          case TEACHER -> "-teacher";
        };
    return folder().resolve(name + edition + kind + "." + extension);
  }

  private String shown(Path path) {
    return ShelvedBook.shown(path, request.workplace());
  }
}
