package fasti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a stage gives that can refuse: a value with what was noticed on the way, or the reasons why
/// there is none.
public sealed interface Outcome<T> {
  List<Diagnostic> diagnostics();

  /// @param diagnostics warnings, or errors that leave a value to go on with
  record Built<T>(T value, List<Diagnostic> diagnostics) implements Outcome<T> {
    public Built {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// @param diagnostics never empty
  record Refused<T>(List<Diagnostic> diagnostics) implements Outcome<T> {
    public Refused {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.isEmpty()) {
        throw new IllegalArgumentException("a refusal gives its reasons");
      }
    }
  }

  static <T> Outcome<T> built(T value) {
    return new Built<>(value, List.of());
  }

  static <T> Outcome<T> refused(Diagnostic diagnostic) {
    return new Refused<>(List.of(diagnostic));
  }

  /// Refused when one of the diagnostics is an error, else built.
  static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? new Refused<>(diagnostics)
        : new Built<>(value, diagnostics);
  }

  /// The next stage on this one's value, with the diagnostics of both.
  default <U> Outcome<U> then(Function<T, Outcome<U>> stage) {
    return switch (this) {
      case Refused<T>(var reasons) -> new Refused<>(reasons);
      case Built<T>(var value, var earlier) -> {
        var next = stage.apply(value);
        var all = new ArrayList<>(earlier);
        all.addAll(next.diagnostics());
        yield switch (next) {
          case Built<U>(var result, _) -> new Built<>(result, all);
          case Refused<U> _ -> new Refused<>(all);
        };
      }
    };
  }
}
