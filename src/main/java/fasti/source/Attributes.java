package fasti.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What stands in braces after a span or a picture: `{lang=ru}`, `{credit="NASA" .ornament}`.
///
/// @param values by key, in the order written
/// @param classes without their points
record Attributes(Map<String, String> values, List<String> classes) {
  static final Attributes NONE = new Attributes(Map.of(), List.of());

  private static final Pattern ONE =
      Pattern.compile(
          "\\s*(?:\\.([\\w-]+)|([\\w-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|“([^”]*)”|'([^']*)'"
              + "|([^\\s\"'“}]*)))\\s*");

  /// @param inside what stands between the braces
  static Attributes parse(String inside) {
    var values = new LinkedHashMap<String, String>();
    var classes = new ArrayList<String>();
    var one = ONE.matcher(inside);
    while (one.lookingAt()) {
      if (one.group(1) == null) {
        values.putIfAbsent(one.group(2), value(one));
      } else {
        classes.add(one.group(1));
      }
      one.region(one.end(), inside.length());
    }
    if (one.regionStart() < inside.length()) {
      values.putIfAbsent(inside.substring(one.regionStart()).strip(), "");
    }
    return new Attributes(values, classes);
  }

  private static String value(java.util.regex.Matcher one) {
    for (var group = 3; group <= 6; group++) {
      var value = one.group(group);
      if (value != null) {
        return value.replaceAll("\\\\(.)", "$1").replaceAll("\\s+", " ").strip();
      }
    }
    return "";
  }

  String get(String key) {
    return values.getOrDefault(key, "");
  }
}
