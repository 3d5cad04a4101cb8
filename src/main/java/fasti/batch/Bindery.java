package fasti.batch;

import fasti.document.Publication;
import fasti.epub.EpubWriter;
import fasti.epub.Illustrations;
import fasti.layout.Pages;
import fasti.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;

/// Writes the files of one book: all of them beside their places first, then each is moved there. A
/// book whose e-book cannot be written keeps its old handout too.
///
/// @param name of the book
/// @param start when the book was begun, as [System#nanoTime()] counts
record Bindery(Request request, String name, StageWatch watch, Executor secondHand, long start) {

  /// A file that lies beside its place.
  private record Proof(WholeFile file, OutputFormat format, Duration time) {}

  /// @param illustrations asked for only when an e-book is wanted
  List<WrittenFile> bind(Publication publication, Pages pages, Errand<Illustrations> illustrations)
      throws StageFailed {
    watch.at(Stage.SHELVING, shown(folder()), this::makeFolder);
    var errands = new ArrayList<Errand<Proof>>();
    if (request.formats().contains(OutputFormat.EPUB)) {
      errands.add(Errand.send(secondHand, () -> epub(publication, pages, illustrations)));
    }
    if (request.formats().contains(OutputFormat.PDF)) {
      errands.add(Errand.send(Runnable::run, () -> pdf(publication, pages)));
    }
    var proofs = proofs(errands);
    try {
      return shelved(proofs, pages.pages().size());
    } finally {
      proofs.forEach(proof -> proof.file().discard());
    }
  }

  private List<WrittenFile> shelved(List<Proof> proofs, int pages) throws StageFailed {
    var written = new ArrayList<WrittenFile>();
    for (var proof : proofs) {
      var target = shown(proof.file().target());
      written.add(watch.at(Stage.SHELVING, target, () -> shelve(proof, pages)));
    }
    return written;
  }

  private Proof pdf(Publication publication, Pages pages) throws StageFailed {
    return proof(
        Stage.WRITING_PDF,
        OutputFormat.PDF,
        out -> PdfWriter.write(pages, publication.metadata(), request.standard(), out));
  }

  private Proof epub(Publication publication, Pages pages, Errand<Illustrations> illustrations)
      throws StageFailed {
    var drawn = illustrations.result();
    return proof(
        Stage.WRITING_EPUB,
        OutputFormat.EPUB,
        out -> EpubWriter.write(publication, pages.pagination(), drawn, out));
  }

  private Proof proof(Stage stage, OutputFormat format, WholeFile.Content content)
      throws StageFailed {
    var target = target(format);
    var file = watch.at(stage, shown(target), () -> WholeFile.written(target, content));
    return new Proof(file, format, Duration.ofNanos(System.nanoTime() - start));
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
    proofs.sort(Comparator.comparing(Proof::format));
    return proofs;
  }

  private WrittenFile shelve(Proof proof, int pages) throws IOException {
    var size = proof.file().moveIntoPlace();
    return new WrittenFile(shown(proof.file().target()), proof.format(), pages, size, proof.time());
  }

  private Path makeFolder() throws IOException {
    Files.createDirectories(folder());
    WholeFile.sweep(folder());
    return folder();
  }

  private Path folder() {
    return request.workplace().here().resolve(request.out()).normalize().resolve(name);
  }

  private Path target(OutputFormat format) {
    var edition =
        switch (request.edition()) {
          case STUDENT -> "";
          case TEACHER -> "-teacher";
        };
    return folder().resolve(name + edition + "." + format);
  }

  private String shown(Path path) {
    return ShelvedBook.shown(path, request.workplace());
  }
}
