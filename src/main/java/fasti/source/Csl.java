package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.util.List;

/// The words of CSL-JSON (Citation Style Language 1.0.2, appendices III and IV).
final class Csl {
  private static final List<String> TYPES = Resource.lines("csl-types.txt");
  private static final List<String> VARIABLES = Resource.lines("csl-variables.txt");

  static void checkType(String type, Origin origin, Faults faults) {
    if (!TYPES.contains(type)) {
      faults.error(
          Code.WRONG_KIND,
          origin,
          "a source cannot be of type \"" + Quote.shortened(type) + "\"",
          NearestWord.to(type, TYPES)
              .map(nearest -> "write " + nearest)
              .orElse("write one of: " + String.join(", ", TYPES)));
    }
  }

  /// Programs add keys of their own, which do no harm; only what looks like a slip is told.
  static void checkVariable(String key, Origin origin, Faults faults) {
    if (!VARIABLES.contains(key)) {
      NearestWord.to(key, VARIABLES)
          .ifPresent(
              nearest ->
                  faults.warning(
                      Code.UNKNOWN_KEY,
                      origin,
                      "a source has no key \"" + Quote.shortened(key) + "\"",
                      "write " + nearest));
    }
  }

  private Csl() {}
}
