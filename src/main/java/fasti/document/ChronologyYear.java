package fasti.document;

import java.util.List;

/// The rows of one year.
///
/// @param label "1921", "44 BC"; the word for undated in the group of undated events
public record ChronologyYear(String label, List<ChronologyRow> rows) {
  public ChronologyYear {
    rows = List.copyOf(rows);
  }
}
