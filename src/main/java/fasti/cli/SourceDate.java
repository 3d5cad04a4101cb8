package fasti.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/// The date that the environment gives to a build
/// ([specification](https://reproducible-builds.org/specs/source-date-epoch/)).
final class SourceDate {
  private static final long SECONDS_A_DAY = 86_400;

  /// The day in UTC, ISO 8601.
  ///
  /// @throws IllegalArgumentException when it is no number of seconds
  static String day(String epoch) {
    try {
      return LocalDate.ofEpochDay(Math.floorDiv(Long.parseLong(epoch), SECONDS_A_DAY)).toString();
    } catch (NumberFormatException | DateTimeException failure) {
      throw new IllegalArgumentException(epoch, failure);
    }
  }

  private SourceDate() {}
}
