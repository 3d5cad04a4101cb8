package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Reads what refers to a source: `[@key, p. 3; @other]` in text, `key, p. 3` in a record.
final class Citations {
  /// @param inside of the brackets; begins with `@`
  static List<Inline> read(String inside, Origin origin, Faults faults) {
    var references = new ArrayList<Inline.Reference>();
    for (var part : inside.split(";", -1)) {
      var one = part.strip();
      if (one.startsWith("@")) {
        references.add(reference(one.substring(1)));
      } else if (!one.isEmpty()) {
        var last = references.removeLast();
        references.add(new Inline.Reference(last.key(), joined(last.locator(), one)));
      }
    }
    if (references.stream().anyMatch(reference -> reference.key().isEmpty())) {
      faults.error(
          Code.UNKNOWN_SOURCE,
          origin,
          "the citation \"[" + Quote.shortened(inside) + "]\" names no source",
          "write the source's id after the @, for example [@carr-1954, p. 3]");
      return List.of(new Inline.Text("[" + inside + "]"));
    }
    return List.of(new Inline.Citation(references, origin));
  }

  private static String joined(String before, String after) {
    return before.isEmpty() ? after : before + "; " + after;
  }

  /// @param text a key, and after a comma (or a blank) where in the source
  static Inline.Reference reference(String text) {
    var one = text.strip().replaceAll("\\s+", " ");
    var end = 0;
    while (end < one.length() && one.charAt(end) != ',' && one.charAt(end) != ' ') {
      end++;
    }
    var locator = one.substring(end).replaceFirst("^[, ]+", "");
    return new Inline.Reference(one.substring(0, end), locator);
  }

  private Citations() {}
}
