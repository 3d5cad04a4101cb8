package fasti.editorial.typing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads `usage.txt`, where each language has a section.
final class UsageTable {
  private static final String ROOT = "*";

  /// Of these a section's own takes the place of the other's; words of all other keys are added.
  private static final Set<String> SINGLE =
      Set.of("quotes", "dash", "ranges", "ellipsis", "high", "groups", "month-day");

  private final Map<String, Map<String, String>> sections = new HashMap<>();

  private UsageTable() {}

  /// @param language a BCP 47 tag
  static Usage of(String language) {
    var table = new UsageTable();
    table.read();
    var values = new HashMap<String, String>();
    for (var tag : tags(Locale.forLanguageTag(language))) {
      table.sections.getOrDefault(tag, Map.of()).forEach((key, value) -> add(values, key, value));
    }
    return usage(values);
  }

  private static void add(Map<String, String> values, String key, String value) {
    values.merge(key, value, (old, own) -> SINGLE.contains(key) ? own : old + " " + own);
  }

  /// From the least to the most particular.
  private static List<String> tags(Locale locale) {
    var tags = new ArrayList<String>();
    tags.add(ROOT);
    tags.add(locale.getLanguage());
    if (!locale.getScript().isEmpty()) {
      tags.add(locale.getLanguage() + "-" + locale.getScript());
    }
    if (!locale.getCountry().isEmpty()) {
      tags.add(locale.getLanguage() + "-" + locale.getCountry());
    }
    return tags;
  }

  private void read() {
    List<String> open = List.of();
    for (var line : resource().lines().toList()) {
      if (line.startsWith("[")) {
        open = List.of(line.substring(1, line.indexOf(']')).split(" "));
        open.forEach(tag -> sections.put(tag, new HashMap<>()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        int sign = line.indexOf(" = ");
        for (var tag : open) {
          sections
              .getOrDefault(tag, Map.of())
              .put(line.substring(0, sign), line.substring(sign + " = ".length()));
        }
      }
    }
  }

  private static String resource() {
    try (InputStream stream = UsageTable.class.getResourceAsStream("usage.txt")) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: usage.txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Usage usage(Map<String, String> values) {
    var marks = words(values, "quotes");
    return new Usage(
        new Usage.Quotes(
            new Usage.Pair(marks.get(0), marks.get(1)), new Usage.Pair(marks.get(2), marks.get(3))),
        Usage.Dash.valueOf(value(values, "dash").toUpperCase(Locale.ROOT).replace('-', '_')),
        isYes(values, "ranges"),
        value(values, "ellipsis"),
        String.join("", words(values, "high")),
        isYes(values, "groups"),
        set(values, "clinging"),
        set(values, "leaning"),
        set(values, "before-figure"),
        set(values, "before-name"),
        set(values, "after-figure"),
        set(values, "months"),
        isYes(values, "month-day"),
        set(values, "centuries"),
        set(values, "pairs"),
        set(values, "elisions"),
        set(values, "no-numerals"));
  }

  private static String value(Map<String, String> values, String key) {
    return values.getOrDefault(key, "").replace('_', '\u00a0').replace('~', '\u202f');
  }

  private static boolean isYes(Map<String, String> values, String key) {
    return value(values, key).equals("yes");
  }

  private static List<String> words(Map<String, String> values, String key) {
    var value = value(values, key);
    return value.isEmpty() ? List.of() : List.of(value.split(" "));
  }

  private static Set<String> set(Map<String, String> values, String key) {
    return Set.copyOf(new TreeSet<>(words(values, key)));
  }
}
