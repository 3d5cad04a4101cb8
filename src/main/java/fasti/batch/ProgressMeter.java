package fasti.batch;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Counts the stages of all books. A book that ends early has taken all its steps.
final class ProgressMeter {
  private final Map<ShelvedBook, EnumSet<Stage>> begun = new HashMap<>();
  private final int steps;
  private final Consumer<Step> progress;
  private int done;

  ProgressMeter(int books, Consumer<Step> progress) {
    this.steps = books * Stage.values().length;
    this.progress = progress;
  }

  synchronized void began(ShelvedBook book, Stage stage) {
    if (stages(book).add(stage)) {
      progress.accept(new Step(done++, steps, book.shownAs(), stage));
    }
  }

  synchronized void finished(ShelvedBook book) {
    var missing = EnumSet.complementOf(stages(book));
    stages(book).addAll(missing);
    done += missing.size();
    progress.accept(new Step(done, steps, book.shownAs(), Stage.SHELVING));
  }

  private EnumSet<Stage> stages(ShelvedBook book) {
    return begun.computeIfAbsent(book, _ -> EnumSet.noneOf(Stage.class));
  }
}
