package fasti.editorial;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import fasti.text.Isolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A source as the citation processor takes it: of each of the author's fields only what has the
/// form that CSL asks for, so that no record can make it fail.
final class CslItem {
  private static final Set<String> TYPES =
      Arrays.stream(CSLType.values())
          .map(CSLType::toString)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NAMES =
      Set.of(
          "author",
          "collection-editor",
          "composer",
          "container-author",
          "director",
          "editor",
          "editorial-director",
          "illustrator",
          "interviewer",
          "original-author",
          "recipient",
          "reviewed-author",
          "translator");
  private static final Set<String> DATES =
      Set.of("accessed", "event-date", "issued", "original-date", "submitted");

  /// Not texts in the record's own sense, or of a form of their own.
  private static final Set<String> NO_TEXTS = Set.of("id", "type", "categories", "custom");

  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int MOST_DATE_PARTS = 3;

  /// @param language of the book, a two-letter code
  static CSLItemData of(SourceRecord record, String language) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", record.source().id());
    fields.put("type", TYPES.contains(record.text("type")) ? record.text("type") : "document");
    for (var key : record.source().fields().keySet()) {
      value(record, key).ifPresent(value -> fields.put(key, value));
    }
    // Titles stand as the author wrote them: in English the processor would turn al-Haytham into
    // Al-Haytham, and every word of a Russian title without a language into a name.
    fields.put("language", "zxx");
    var edition = record.text("edition");
    if (language.equals("en") && NUMBER.matcher(edition).matches()) {
      // The processor knows no ordinals: it would print "5 ed."
      fields.put("edition", Numerals.englishOrdinal(Long.parseLong(edition)) + " ed");
    }
    return CSLItemData.fromJson(fields);
  }

  private static Optional<Object> value(SourceRecord record, String key) {
    var value = record.source().fields().get(key);
    if (NAMES.contains(key)) {
      return value instanceof List<?> names ? Optional.of(names(names)) : Optional.empty();
    }
    if (DATES.contains(key)) {
      return value instanceof Map<?, ?> date ? date(date) : Optional.empty();
    }
    boolean isText = !NO_TEXTS.contains(key) && !record.text(key).isEmpty();
    return isText ? Optional.of(Isolation.of(plain(record.text(key)))) : Optional.empty();
  }

  private static List<Map<String, Object>> names(List<?> names) {
    var all = new ArrayList<Map<String, Object>>();
    for (var name : names) {
      if (name instanceof Map<?, ?> parts) {
        var person = new LinkedHashMap<String, Object>();
        parts.forEach(
            (part, text) -> {
              if (part instanceof String key
                  && NAME_PARTS.contains(key)
                  && text instanceof String) {
                var words = plain(text.toString());
                // A given name may be cut to its initial, and no mark may be parted from its other.
                person.put(key, key.equals("given") ? words : Isolation.of(words));
              }
            });
        all.add(person);
      }
    }
    return all;
  }

  private static Optional<Object> date(Map<?, ?> date) {
    if (date.get("date-parts") instanceof List<?> ends) {
      var parts = ends.stream().map(CslItem::dateParts).filter(part -> !part.isEmpty()).toList();
      return parts.isEmpty() ? Optional.empty() : Optional.of(Map.of("date-parts", parts));
    }
    return date.get("literal") instanceof String literal
        ? Optional.of(Map.of("literal", plain(literal)))
        : Optional.empty();
  }

  private static List<Integer> dateParts(Object end) {
    return end instanceof List<?> numbers
        ? numbers.stream()
            .limit(MOST_DATE_PARTS)
            .map(Object::toString)
            .takeWhile(number -> number.matches("-?\\d{1,6}"))
            .map(Integer::valueOf)
            .toList()
        : List.of();
  }

  private static String plain(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  private CslItem() {}
}
