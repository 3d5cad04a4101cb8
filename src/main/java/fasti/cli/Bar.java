package fasti.cli;

import fasti.batch.Step;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar that shows how far a run has come. It appears only when there is something to wait for,
/// and leaves nothing behind.
final class Bar implements Consumer<Step>, AutoCloseable {
  /// Anything shorter is over before one has read it.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final PrintStream screen;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("bar").factory());
  private Optional<ProgressBar> shown = Optional.empty();
  private Optional<Step> latest = Optional.empty();

  Bar(PrintStream screen) {
    this.screen = screen;
    var _ = clock.schedule(this::appear, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void accept(Step step) {
    latest = Optional.of(step);
    show();
  }

  private synchronized void appear() {
    shown =
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Building")
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(screen))
                .setInitialMax(latest.map(Step::steps).orElse(1))
                .hideEta()
                .clearDisplayOnFinish()
                .build());
    show();
  }

  private void show() {
    if (shown.isPresent() && latest.isPresent()) {
      shown.get().stepTo(latest.get().done());
      shown.get().setExtraMessage(" " + latest.get().book());
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    shown.ifPresent(ProgressBar::close);
  }
}
