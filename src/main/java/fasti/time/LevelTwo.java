package fasti.time;

import java.util.regex.Pattern;

/// Knows EDTF level 2 by its look, so that it can be told apart from what is no EDTF at all.
final class LevelTwo {
  private static final String PART = "[?~%]?-?[?~%]?[0-9X]{4}[?~%]?";
  private static final String DATE =
      "(?:" + PART + "(?:S\\d+)?(?:-[?~%]?[0-9X]{2}[?~%]?){0,2}|Y-?\\d+(?:E\\d+)?(?:S\\d+)?[?~%]?)";
  private static final Pattern SINGLE = Pattern.compile(DATE);
  private static final Pattern INTERVAL =
      Pattern.compile(DATE + "/" + DATE + "|(?:\\.\\.)?/" + DATE + "|" + DATE + "/(?:\\.\\.)?");
  private static final String MEMBER = "(?:" + DATE + "(?:\\.\\." + DATE + ")?)";
  private static final Pattern SET =
      Pattern.compile("[\\[{](?:\\.\\.)?" + MEMBER + "(?:, ?" + MEMBER + ")*(?:\\.\\.)?[\\]}]");
  private static final Pattern SHORT_LONG_YEAR = Pattern.compile("Y-?\\d{1,4}[?~%]?");

  /// Asked only of a text that level 1 has refused.
  static boolean isWritten(String text) {
    if (SHORT_LONG_YEAR.matcher(text).matches() || text.startsWith("-0000")) {
      return false;
    }
    return SINGLE.matcher(text).matches() || INTERVAL.matcher(text).matches() || isSet(text);
  }

  static String hint(String text) {
    if (isSet(text)) {
      return "write an interval from the first date to the last, for example 1921/1923, and say"
          + " the rest in display-date";
    }
    if (text.contains("XXXX")) {
      return "leave the date out: the event is then listed as undated";
    }
    if (text.contains("X")) {
      return "mark unknown digits from the right only: 192X, 19XX, 1921-XX, 1921-03-XX";
    }
    if (text.startsWith("Y")) {
      return "write the year out, for example Y-13800000, with ~ at the end if it is approximate";
    }
    return text.matches(".*[?~%].*")
        ? "put one ?, ~ or % at the end, for the whole date: 1921-03-08~"
        : "write a season as 21 (spring) to 24 (winter), a quarter as 1921-01/1921-03, and a span"
            + " of years with a slash: 1921/1925";
  }

  private static boolean isSet(String text) {
    var open = text.startsWith("[") == text.endsWith("]");
    return open && SET.matcher(text).matches();
  }

  private LevelTwo() {}
}
