package fasti.batch;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// Work that is given to another hand while this one goes on.
final class Errand<T> {
  private final FutureTask<T> task;

  private Errand(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Errand<T> send(Executor hand, Callable<T> work) {
    var task = new FutureTask<>(work);
    hand.execute(task);
    return new Errand<>(task);
  }

  /// Waits for what was fetched, or for the failure on the way.
  T result() throws StageFailed {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof StageFailed cause) {
        throw cause;
      }
      throw new IllegalStateException("an errand fails in a stage only", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts a build", interrupted);
    }
  }
}
