package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Reads what stands beside letters to say how they are read: `[漢字]{ruby=かんじ}`, or, each character
/// with its own, `[漢字]{ruby=かん|じ}` and `[漢字]{ruby="かん じ"}`.
final class RubyReader {
  private static final String PART_END = "|";

  private final Faults faults;
  private final Origin origin;

  RubyReader(Faults faults, Origin origin) {
    this.faults = faults;
    this.origin = origin;
  }

  /// The letters with their reading; without it where it makes no sense, which is told.
  List<Inline> read(List<Inline> content, String reading) {
    var base = Inline.plainText(content).strip();
    if (reading.isBlank()) {
      return unclear(content, base + " has an empty reading");
    }
    if (base.isEmpty()) {
      return unclear(content, "the reading " + Quote.shortened(reading) + " stands on nothing");
    }
    if (!content.stream().allMatch(Inline.Text.class::isInstance)) {
      return unclear(content, "the reading of " + base + " stands on more than letters");
    }
    var parts = parts(reading);
    var letters = base.codePoints().mapToObj(Character::toString).toList();
    boolean whole = letters.stream().noneMatch(String::isBlank);
    if (whole && parts.size() == letters.size() && parts.stream().noneMatch(String::isBlank)) {
      return List.of(new Inline.Ruby(pairs(letters, parts)));
    }
    return reading.contains(PART_END)
        ? unclear(content, misfit(base, letters.size(), parts.size()))
        : List.of(new Inline.Ruby(List.of(new Inline.RubyPair(base, reading))));
  }

  private static List<String> parts(String reading) {
    var parted = reading.contains(PART_END) ? reading.split("\\|", -1) : reading.split("\\s+");
    return List.of(parted).stream().map(String::strip).toList();
  }

  private static List<Inline.RubyPair> pairs(List<String> letters, List<String> parts) {
    var pairs = new ArrayList<Inline.RubyPair>();
    for (int i = 0; i < letters.size(); i++) {
      pairs.add(new Inline.RubyPair(letters.get(i), parts.get(i)));
    }
    return pairs;
  }

  private static String misfit(String base, int letters, int parts) {
    return base + " has " + letters + " characters and " + parts + " readings, or an empty one";
  }

  private List<Inline> unclear(List<Inline> content, String seen) {
    faults.error(
        Code.RUBY_UNCLEAR,
        origin,
        seen,
        "write the letters and how they are read: [漢字]{ruby=かんじ}, or one reading a character:"
            + " [漢字]{ruby=かん|じ}; emphasis and links stand around it");
    return content;
  }
}
