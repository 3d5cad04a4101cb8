package fasti.batch;

import fasti.document.Publication;
import fasti.editorial.Editor;
import fasti.epub.Illustrations;
import fasti.layout.Compositor;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.model.Timeline;
import fasti.report.Diagnostic;
import fasti.report.Outcome;
import fasti.report.Outcome.Built;
import fasti.report.Outcome.Refused;
import fasti.report.Severity;
import fasti.source.SourceReader;
import fasti.style.HouseStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/// Takes one book through all its stages. Lives for one build. This is the book's edge, where a
/// fault of ours or of the world's ends and the next book goes on.
final class BookBuild {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic diagnostic) -> diagnostic.origin().file())
          .thenComparingInt(diagnostic -> diagnostic.origin().line())
          .thenComparingInt(diagnostic -> diagnostic.origin().column())
          .thenComparing(Diagnostic::code);

  private final Request request;
  private final ShelvedBook book;
  private final StageWatch watch;
  private final Executor secondHand;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final long start = System.nanoTime();

  /// @param secondHand takes what can be done beside the main line of stages
  BookBuild(Request request, ShelvedBook book, StageWatch watch, Executor secondHand) {
    this.request = request;
    this.book = book;
    this.watch = watch;
    this.secondHand = secondHand;
  }

  BookReport run() {
    List<WrittenFile> files = List.of();
    Optional<Throwable> fault = Optional.empty();
    try {
      files = build();
    } catch (StageFailed failed) {
      diagnostics.add(Refusal.reason(failed, book));
      fault = Refusal.isOurs(failed) ? Optional.of(failed.failure()) : Optional.empty();
    }
    var sorted = diagnostics.stream().distinct().sorted(BY_PLACE).toList();
    return new BookReport(book.shownAs(), verdict(), files, sorted, fault);
  }

  private List<WrittenFile> build() throws StageFailed {
    var read =
        stage(Stage.READING, () -> SourceReader.read(book.path(), book.shownAs(), request.style()));
    if (read.isEmpty()) {
      return List.of();
    }
    var style = forDevices(onPaper(read.get().style()));
    var timeline = dated(read.get().timeline());
    var edited = stage(Stage.EDITING, () -> Editor.edit(timeline, request.edition()));
    return edited.isEmpty() ? List.of() : produce(edited.get(), style);
  }

  /// From the text to the files. The drawings of the e-book need no page numbers, so they are made
  /// while the pages are set.
  private List<WrittenFile> produce(Publication publication, HouseStyle style) throws StageFailed {
    var shaper =
        watch.at(Stage.SETTING, book.shownAs(), () -> new Shaper(Typecase.with(style.fonts())));
    var illustrations =
        Errand.send(
            request.formats().contains(OutputFormat.EPUB) ? secondHand : _ -> {},
            () -> illustrate(publication, style, shaper));
    var set = stage(Stage.SETTING, () -> Compositor.compose(publication, style, shaper));
    if (set.isEmpty() || verdict() != ExitCode.BUILT || request.formats().isEmpty()) {
      return List.of();
    }
    var sheets = new ArrayList<SheetPages>();
    for (var imposition : request.sheets()) {
      var design = SheetDesign.of(imposition, style);
      var pages =
          stage(Stage.SETTING, () -> Compositor.compose(publication, design.style(), shaper));
      if (pages.isEmpty() || verdict() != ExitCode.BUILT) {
        return List.of();
      }
      sheets.add(new SheetPages(design, pages.get()));
    }
    return new Bindery(request, book.name(), watch, secondHand, start)
        .bind(publication, set.get(), illustrations, sheets);
  }

  private Illustrations illustrate(Publication publication, HouseStyle style, Shaper shaper)
      throws StageFailed {
    return watch.at(
        Stage.DRAWING, book.shownAs(), () -> Illustrator.illustrate(publication, style, shaper));
  }

  /// Does a stage that can refuse, and keeps what it noticed.
  private <T> Optional<T> stage(Stage stage, Callable<Outcome<T>> work) throws StageFailed {
    var outcome = watch.at(stage, book.shownAs(), work);
    diagnostics.addAll(outcome.diagnostics());
    return switch (outcome) {
      case Built<T>(var value, _) -> Optional.of(value);
      case Refused<T> _ -> Optional.empty();
    };
  }

  private HouseStyle onPaper(HouseStyle style) {
    return request.paper().map(paper -> style.withPage(style.page().on(paper))).orElse(style);
  }

  private HouseStyle forDevices(HouseStyle style) {
    return request
        .profile()
        .map(profile -> style.withEbook(style.ebook().withProfile(profile)))
        .orElse(style);
  }

  private Timeline dated(Timeline timeline) {
    return timeline.book().date().isEmpty()
        ? request.date().map(timeline::dated).orElse(timeline)
        : timeline;
  }

  private ExitCode verdict() {
    return ExitCode.worst(
        diagnostics.stream()
            .filter(
                diagnostic ->
                    diagnostic.severity() == Severity.ERROR
                        || request.strictness() == Strictness.STRICT)
            .map(diagnostic -> ExitCode.of(diagnostic.code()))
            .toList());
  }
}
