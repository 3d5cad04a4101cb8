package fasti.batch;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Announces each stage of a book as it begins, and remembers in which one something failed.
///
/// @param announce is called from whatever thread does the stage
record StageWatch(Consumer<Stage> announce) {
  /// @param subject the file or folder that is worked on, as the caller would type it
  <T> T at(Stage stage, String subject, Callable<T> work) throws StageFailed {
    announce.accept(stage);
    try {
      return work.call();
    } catch (Exception | Error failure) {
      throw new StageFailed(stage, subject, failure);
    }
  }
}
