package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/// The names of one kind of record: each is given once.
final class Ids {
  private final String kind;
  private final Faults faults;
  private final Map<String, Origin> taken = new LinkedHashMap<>();

  /// @param kind of the records, and the first part of a name that has to be made up
  Ids(String kind, Faults faults) {
    this.kind = kind;
    this.faults = faults;
  }

  /// The id that the author gave, or else one made from another name of the record.
  ///
  /// @param otherwise a title or a file's name
  String of(Fields record, String otherwise) {
    var given = record.text("id");
    if (given.isEmpty()) {
      var made = unused(made(otherwise));
      taken.put(made, record.origin());
      return made;
    }
    var origin = record.scalar("id").map(Value.Scalar::origin).orElse(record.origin());
    take(given, origin);
    return given;
  }

  void take(String id, Origin origin) {
    var first = taken.putIfAbsent(id, origin);
    if (first != null) {
      faults.error(
          Code.DUPLICATE_ID,
          origin,
          "the id \"" + id + "\" is given twice; the first time at " + first,
          "give one of the two another id, such as " + unused(id));
    }
  }

  private String unused(String wanted) {
    var number = wanted.isEmpty() ? taken.size() + 1 : 2;
    var id = wanted.isEmpty() ? kind + "-" + number : wanted;
    while (taken.containsKey(id)) {
      id = (wanted.isEmpty() ? kind : wanted) + "-" + number++;
    }
    return id;
  }

  /// Small Latin letters, digits and hyphens; empty where the name has letters of another script,
  /// of which only scraps would be left.
  private String made(String name) {
    var latin = Normalizer.normalize(name, Normalizer.Form.NFD);
    var id = new StringBuilder();
    for (int at = 0; at < latin.length(); at = latin.offsetByCodePoints(at, 1)) {
      int letter = latin.codePointAt(at);
      if (letter > 127 && Character.isLetter(letter)) {
        return "";
      }
      if (!isIgnored(letter)) {
        append(letter, id);
      }
    }
    if (endsInHyphen(id)) {
      id.setLength(id.length() - 1);
    }
    return id.isEmpty() || Character.isLetter(id.charAt(0)) ? id.toString() : kind + "-" + id;
  }

  /// Accents and apostrophes, which stand within words.
  private static boolean isIgnored(int letter) {
    return letter == '\'' || letter == '’' || isMark(letter);
  }

  private static boolean isMark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static void append(int letter, StringBuilder id) {
    if (letter <= 127 && Character.isLetterOrDigit(letter)) {
      id.append((char) Character.toLowerCase(letter));
    } else if (!id.isEmpty() && !endsInHyphen(id)) {
      id.append('-');
    }
  }

  private static boolean endsInHyphen(StringBuilder id) {
    return !id.isEmpty() && id.charAt(id.length() - 1) == '-';
  }
}
