package fasti.batch;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/// Builds books, each for itself: one that fails stands in no other's way.
public final class Batch {
  private final Request request;
  private final Bookshelf shelf;
  private final ProgressMeter meter;

  private Batch(Request request, Bookshelf shelf, ProgressMeter meter) {
    this.request = request;
    this.shelf = shelf;
    this.meter = meter;
  }

  /// @param progress is told of each step, one at a time, from several threads
  public static Report run(Request request, Consumer<Step> progress) {
    var shelf = Bookshelf.of(request);
    return new Batch(request, shelf, new ProgressMeter(shelf.books().size(), progress)).run();
  }

  /// The reports stand in the books' order, whichever was done first.
  private Report run() {
    var hands = Math.clamp(shelf.books().size(), 1, request.threads());
    var helpers = Executors.newCachedThreadPool(daemons());
    Executor secondHand = request.threads() > hands ? helpers : Runnable::run;
    List<Future<BookReport>> reports;
    try (var pool = Executors.newFixedThreadPool(hands, daemons())) {
      reports =
          shelf.books().stream().map(book -> pool.submit(() -> build(book, secondHand))).toList();
    }
    helpers.shutdown();
    return new Report(reports.stream().map(Future::resultNow).toList());
  }

  private BookReport build(ShelvedBook book, Executor secondHand) {
    var watch = new StageWatch(stage -> meter.began(book, stage));
    var report =
        shelf
            .refusal(book)
            .map(reason -> Refusal.of(book, reason))
            .orElseGet(() -> new BookBuild(request, book, watch, secondHand).run());
    meter.finished(book);
    return report;
  }

  private static ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().name("book-", 1).factory();
  }
}
