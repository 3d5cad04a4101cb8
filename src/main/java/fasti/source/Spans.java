package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;

/// Spans of text with attributes: another language, a reading, small capitals.
final class Spans {
  private static final String LANGUAGE = "lang";
  private static final String READING = "ruby";
  private static final List<String> KNOWN = List.of(LANGUAGE, READING, ".smallcaps");

  private final Faults faults;
  private final Origin origin;

  Spans(Faults faults, Origin origin) {
    this.faults = faults;
    this.origin = origin;
  }

  List<Inline> map(Attributes attributes, List<Inline> content) {
    attributes.values().keySet().stream()
        .filter(key -> !key.equals(LANGUAGE) && !key.equals(READING))
        .forEach(this::unknown);
    var inner =
        attributes.values().containsKey(READING)
            ? new RubyReader(faults, origin).read(content, attributes.get(READING))
            : content;
    for (var name : attributes.classes()) {
      if (name.equals("smallcaps") || name.equals("small-caps")) {
        inner = List.of(new Inline.SmallCaps(inner));
      } else {
        unknown("." + name);
      }
    }
    return attributes.values().containsKey(LANGUAGE)
        ? foreign(attributes.get(LANGUAGE), inner)
        : inner;
  }

  private List<Inline> foreign(String language, List<Inline> content) {
    if (Languages.isTag(language)) {
      return List.of(new Inline.Foreign(language, content));
    }
    faults.error(
        Code.WRONG_KIND,
        origin,
        "\"" + language + "\" is no language tag",
        "write the two or three letters of BCP 47: {lang=ru}");
    return content;
  }

  private void unknown(String written) {
    faults.error(
        Code.UNKNOWN_KEY,
        origin,
        "a span has no attribute \"" + Quote.shortened(written) + "\"",
        NearestWord.to(written, KNOWN)
            .map(nearest -> "write " + nearest)
            .orElse(
                "write {lang=ru}, {ruby=かんじ} or {.smallcaps}; put \\ before a brace that is only a"
                    + " brace"));
  }
}
