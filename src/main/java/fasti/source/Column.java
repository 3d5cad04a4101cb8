package fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a sheet holds, by the headings that people give it: those of TimelineJS, those
/// of an event record, and the usual ones of other programs.
enum Column {
  YEAR("year|start year"),
  MONTH("month|start month"),
  DAY("day|start day"),
  TIME("time|start time"),
  END_YEAR("end year"),
  END_MONTH("end month"),
  END_DAY("end day"),
  END_TIME("end time"),
  DATE("date|start date|start"),
  END_DATE("end date|end"),
  DISPLAY_DATE("display date"),
  CALENDAR("calendar"),
  TITLE("headline|title|label|name|event"),
  TEXT("text|body|description"),
  MEDIA("media|image|picture|object location"),
  CREDIT("media credit|credit"),
  CAPTION("media caption|caption"),
  ALTERNATIVE("alt text|alt|media alt"),
  THUMBNAIL("media thumbnail"),
  TYPE("type"),
  GROUP("group|tag|lane|lanes|category|era"),
  BACKGROUND("background|color|colour"),
  ID("id|eventid|objectid"),
  SUBTITLE("subtitle"),
  SHORT_TITLE("short title"),
  PLACE("place|location"),
  PEOPLE("people"),
  SIGNIFICANCE("significance"),
  TERMS("terms"),
  SOURCES("sources"),
  CONTEXT("context");

  /// Small letters with single blanks, parted by upright lines.
  private final String headings;

  Column(String headings) {
    this.headings = headings;
  }

  private List<String> headings() {
    return List.of(headings.split("\\|", -1));
  }

  static Optional<Column> of(String heading) {
    var plain = plain(heading);
    for (var column : values()) {
      if (column.headings().contains(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /// Small letters with single blanks: people write `End Year`, `end_year` and `End-Year`.
  private static String plain(String heading) {
    return heading.replaceAll("[\\s\\u00a0_\\ufeff-]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  static Optional<String> nearest(String heading) {
    var all = new ArrayList<String>();
    for (var column : values()) {
      column.headings().forEach(name -> all.add(name.replace(' ', '-')));
    }
    return NearestWord.to(plain(heading), all).map(name -> name.replace('-', ' '));
  }
}
