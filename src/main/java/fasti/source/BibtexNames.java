package fasti.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of people in BibTeX: `Family, Given and Given Family and {A whole name}`.
final class BibtexNames {
  /// Parts them at ` and `, but not within braces.
  static List<String> split(String text) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    var depth = 0;
    for (var word : text.strip().split("\\s+", -1)) {
      if (word.equals("and") && depth == 0) {
        add(name, names);
        continue;
      }
      depth += count(word, '{') - count(word, '}');
      name.append(name.isEmpty() ? "" : " ").append(word);
    }
    add(name, names);
    return names;
  }

  private static void add(StringBuilder name, List<String> names) {
    if (!name.isEmpty()) {
      names.add(name.toString());
      name.setLength(0);
    }
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(letter -> letter == sign).count();
  }

  /// A name in CSL-JSON; small words before the family name (`von`) belong to it as a particle.
  static Map<String, Object> name(String text) {
    if (text.startsWith("{") && text.endsWith("}")) {
      return Map.of("literal", LatexText.plain(text));
    }
    if (text.equals("others")) {
      return Map.of("literal", "et al.");
    }
    var parts = text.split("\\s*,\\s*", -1);
    if (parts.length > 1) {
      var name = family(parts[0]);
      name.put("given", LatexText.plain(parts[parts.length - 1]));
      if (parts.length > 2) {
        name.put("suffix", LatexText.plain(parts[1]));
      }
      return name;
    }
    return givenFirst(List.of(text.split(" ", -1)));
  }

  private static Map<String, Object> givenFirst(List<String> words) {
    var start = words.size() - 1;
    for (var index = 1; index < words.size() - 1; index++) {
      if (isParticle(words.get(index))) {
        start = index;
        break;
      }
    }
    var name = family(String.join(" ", words.subList(start, words.size())));
    if (start > 0) {
      name.put("given", LatexText.plain(String.join(" ", words.subList(0, start))));
    }
    return name;
  }

  private static Map<String, Object> family(String text) {
    var name = new LinkedHashMap<String, Object>();
    var words = new ArrayList<>(List.of(text.split(" ", -1)));
    var particle = new ArrayList<String>();
    while (words.size() > 1 && isParticle(words.getFirst())) {
      particle.add(words.removeFirst());
    }
    name.put("family", LatexText.plain(String.join(" ", words)));
    if (!particle.isEmpty()) {
      name.put("non-dropping-particle", LatexText.plain(String.join(" ", particle)));
    }
    return name;
  }

  private static boolean isParticle(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private BibtexNames() {}
}
