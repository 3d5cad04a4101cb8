package fasti.batch;

import fasti.report.Code;
import java.util.List;

/// What a run tells the shell. When several apply, the one furthest down this list counts: it is
/// the one that must be seen to first.
public enum ExitCode {
  /// All was built.
  BUILT(0),
  /// The author has something to mend.
  REFUSED(1),
  /// The command itself was not understood.
  WRONG_USAGE(2),
  /// The disk, a permission, another program's lock.
  WORLD(3),
  /// A fault of Fasti's.
  OWN_FAULT(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /// What an error of this kind amounts to.
  static ExitCode of(Code code) {
    return switch (code) {
      case OUTPUT_UNWRITABLE, INPUT_UNREADABLE -> WORLD;
      case OWN_FAULT -> OWN_FAULT;
      default -> REFUSED;
    };
  }

  static ExitCode worst(List<ExitCode> codes) {
    return codes.stream().max(ExitCode::compareTo).orElse(BUILT);
  }
}
