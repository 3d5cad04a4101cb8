package fasti.batch;

/// Carries what went wrong in a stage up to the book's edge.
@SuppressWarnings("serial") // it never leaves this virtual machine
final class StageFailed extends Exception {
  private final Stage stage;
  private final String subject;
  private final Throwable failure;

  /// @param subject the file or folder that was worked on, as the caller would type it
  StageFailed(Stage stage, String subject, Throwable failure) {
    super(failure);
    this.stage = stage;
    this.subject = subject;
    this.failure = failure;
  }

  Stage stage() {
    return stage;
  }

  String subject() {
    return subject;
  }

  Throwable failure() {
    return failure;
  }
}
