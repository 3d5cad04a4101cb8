package fasti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A table of names: `left : right, right`. Empty lines and those that begin with `#` say nothing.
///
/// @param rows in the order of the file
record RoomTable(Map<String, List<String>> rows) {
  static RoomTable read(String resource) {
    try (var in = RoomTable.class.getResourceAsStream(resource)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      var rows = new LinkedHashMap<String, List<String>>();
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", -1))
          .forEach(parts -> rows.put(parts[0].strip(), names(parts[1])));
      return new RoomTable(rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> names(String list) {
    return Stream.of(list.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  List<String> right(String left) {
    return rows.getOrDefault(left, List.of());
  }
}
