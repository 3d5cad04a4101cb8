package fasti.batch;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts into words why a book could not be made.
final class Refusal {
  /// A book turned down before it was opened.
  static BookReport of(ShelvedBook book, Diagnostic reason) {
    return new BookReport(
        book.shownAs(), ExitCode.of(reason.code()), List.of(), List.of(reason), Optional.empty());
  }

  /// True when Fasti is to blame, and not the disk.
  static boolean isOurs(StageFailed failed) {
    return !(failed.failure() instanceof IOException
        || failed.failure() instanceof UncheckedIOException);
  }

  static Diagnostic reason(StageFailed failed, ShelvedBook book) {
    return switch (failed.failure()) {
      case IOException failure -> world(failed, failure);
      case UncheckedIOException failure when failure.getCause() != null ->
          world(failed, failure.getCause());
      case Throwable failure -> ownFault(failed.stage(), book, failure);
    };
  }

  private static Diagnostic world(StageFailed failed, IOException failure) {
    var origin = Origin.of(failed.subject());
    if (failed.stage() == Stage.READING) {
      return Diagnostic.error(
          Code.INPUT_UNREADABLE,
          origin,
          "this cannot be read: " + reason(failure),
          "see to it that you may open it, and that the disk is in order");
    }
    return Diagnostic.error(
        Code.OUTPUT_UNWRITABLE,
        origin,
        "this cannot be written: " + reason(failure),
        hint(failure));
  }

  private static String hint(IOException failure) {
    var reason = reason(failure).toLowerCase(Locale.ROOT);
    if (reason.contains("space")) {
      return "make room on the disk, or name another folder with --out";
    }
    if (reason.contains("in the way")) {
      return "move it away, or name another folder with --out";
    }
    return "close the file in the program that shows it, or name another folder with --out";
  }

  private static Diagnostic ownFault(Stage stage, ShelvedBook book, Throwable failure) {
    return Diagnostic.error(
        Code.OWN_FAULT,
        Origin.of(book.shownAs()),
        "Fasti made a mistake while " + stage + ": " + failure,
        "this is not your fault; run it again with --debug and report what it prints");
  }

  /// Why the disk said no, without the path, which the message names already.
  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "permission denied, or another program holds it open";
      case NoSuchFileException _ -> "it does not exist";
      case FileAlreadyExistsException _ -> "something else of that name is in the way";
      case DirectoryNotEmptyException _ -> "a folder of that name is in the way";
      case NotDirectoryException _ -> "a file is in the way where a folder is needed";
      case FileSystemException plain when plain.getReason() != null -> spoken(plain.getReason());
      default -> failure.getMessage() == null ? "the disk failed" : failure.getMessage();
    };
  }

  /// The words of the system for two cases that it has no type for.
  private static String spoken(String reason) {
    return switch (reason) {
      case "Is a directory" -> "a folder of that name is in the way";
      case "Not a directory" -> "a file is in the way where a folder is needed";
      default -> reason;
    };
  }

  private Refusal() {}
}
