package fasti.source;

import fasti.report.Origin;
import java.util.List;
import java.util.Optional;

/// A piece of a structured file, YAML or a sheet's row, each with its place. Scalars are the text
/// that was written: nothing is taken for a number or a truth value before it is asked for.
sealed interface Value {
  Origin origin();

  /// @param origin of a block scalar (`|`, `>`): the line below the mark, where its text begins
  /// @param isBlank true where nothing was written at all, which is not the same as `""`
  record Scalar(String text, boolean isBlank, Origin origin) implements Value {}

  record Listing(List<Value> items, Origin origin) implements Value {
    public Listing {
      items = List.copyOf(items);
    }
  }

  record Mapping(List<Entry> entries, Origin origin) implements Value {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /// The value of a key; the first where it stands twice.
    Optional<Value> get(String key) {
      for (var entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /// @param origin of the key
  record Entry(String key, Value value, Origin origin) {}

  /// What it is in words, for messages.
  default String kind() {
    return switch (this) {
      case Scalar(var text, _, _) -> "\"" + Quote.shortened(text) + "\"";
      case Listing _ -> "a list";
      case Mapping _ -> "a record of keys and values";
    };
  }
}
