package fasti.editorial;

import fasti.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A typed view of a CSL-JSON record.
record SourceRecord(Source source) {
  /// Works that stand for themselves: their titles are italic, those of parts of works quoted.
  private static final Set<String> WHOLE_WORKS =
      Set.of(
          "book",
          "collection",
          "classic",
          "periodical",
          "motion_picture",
          "song",
          "map",
          "graphic",
          "report",
          "pamphlet",
          "software",
          "standard",
          "legislation",
          "treaty");

  boolean isWholeWork() {
    return WHOLE_WORKS.contains(text("type"));
  }

  /// Empty where the record has no such key.
  String text(String key) {
    return switch (source.fields().get(key)) {
      case String text -> text.strip();
      case Number number -> number.toString();
      case null, default -> "";
    };
  }

  /// The family names, or the names of bodies, of `author`, `editor` …
  List<String> familyNames(String role) {
    return source.fields().get(role) instanceof List<?> names
        ? names.stream().map(SourceRecord::familyName).filter(name -> !name.isEmpty()).toList()
        : List.of();
  }

  private static String familyName(Object name) {
    if (!(name instanceof Map<?, ?> parts)) {
      return "";
    }
    return parts.get("literal") instanceof String literal
        ? literal
        : parts.get("family") instanceof String family ? particle(parts) + family : "";
  }

  private static String particle(Map<?, ?> parts) {
    return parts.get("non-dropping-particle") instanceof String particle ? particle + " " : "";
  }
}
