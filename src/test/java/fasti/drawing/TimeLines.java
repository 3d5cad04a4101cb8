package fasti.drawing;

import fasti.document.Part;
import fasti.document.TimeLineLane;
import fasti.document.TimeLineMark;
import fasti.document.TimeLineMark.Certainty;
import fasti.document.TimeLineMark.Extent;
import fasti.document.Word;
import fasti.document.Words;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import fasti.text.Direction;
import fasti.text.Inline;
import fasti.time.CalendarDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Time lines to draw in tests, each written as a table: lane, first day, last day, extent, label;
/// an extent in capitals is one of the book, `?` behind it makes the date uncertain.
final class TimeLines {
  static final String STALIN =
      """
      party      | 1921-03-08 | 1921-03-16 | SPAN  | Tenth Party Congress
      party      | 1922-04-03 | 1922-04-03 | POINT | Stalin is General Secretary
      party      | 1922-05-01 | 1923-01-31 | SPAN  | The triumvirate
      party      | 1923-04-17 | 1923-04-25 | SPAN  | Twelfth Congress
      opposition | 1924-05-18 | 1924-05-31 | SPAN  | Lenin’s Testament is suppressed
      opposition | 1926-04-01 | 1926-10-31 | SPAN  | United Opposition
      opposition | 1927-07-29 | 1927-12-19 | SPAN  | Its defeat
      opposition | 1928-01-17 | 1928-01-25 | SPAN  | Trotsky exiled to Alma-Ata
      economy    | 1928-01-15 | 1928-11-24 | SPAN  | Break with Bukharin
      party      | 1929-01-18 | 1929-11-26 | SPAN  | Stalin defeats the Right
      """;

  static final String STALIN_WITH_CONTEXT =
      STALIN
          + """
          world      | 1921-03-01 | 1921-03-18 | span  | Kronstadt rebellion
          world      | 1922-12-30 | 1922-12-30 | point | The USSR is founded
          party      | 1922-05-25 | 1922-05-27 | point?| Lenin’s first stroke
          world      | 1924-01-21 | 1924-01-21 | point | Lenin dies
          economy    | 1921-03-21 | 1928-10-01 | SPAN? | The New Economic Policy
          economy    | 1928-10-01 | 1928-10-01 | OPEN_END | The First Five-Year Plan
          world      | 1924-10-25 | 1924-10-25 | point | The “Zinoviev letter” is printed
          world      | 1926-01-01 | 1926-12-31 | point | A treaty with Germany
          world      | 1929-10-24 | 1929-10-29 | span  | Wall Street crash
          """;

  static final String DEEP =
      """
      life  | -540000000-01-01 | -500000000-12-31 | SPAN  | Animals of all kinds appear
      life  | -470000000-01-01 | -470000000-12-31 | POINT?| Plants on land
      earth | -445000000-01-01 | -443000000-12-31 | SPAN  | First great extinction
      life  | -375000000-01-01 | -375000000-12-31 | POINT | Vertebrates on land
      earth | -335000000-01-01 | -175000000-12-31 | SPAN  | Pangaea, one continent
      earth | -252000000-01-01 | -251900000-12-31 | SPAN  | The greatest extinction
      life  | -230000000-01-01 | -66000000-12-31  | SPAN  | Age of dinosaurs
      life  | -150000000-01-01 | -150000000-12-31 | POINT | Archaeopteryx
      earth | -66000000-01-01  | -66000000-12-31  | POINT | An asteroid strikes
      life  | -3200000-01-01   | -3200000-12-31   | POINT | “Lucy”
      life  | -300000-01-01    | -300000-12-31    | OPEN_END | Homo sapiens
      """;

  static final String THREE_DAYS =
      """
      | 1914-06-28 | 1914-06-28 | POINT | The archduke is shot at Sarajevo
      | 1914-06-28 | 1914-06-28 | POINT | Princip is arrested
      | 1914-06-29 | 1914-06-29 | POINT | Riots against Serbs in the city
      | 1914-06-29 | 1914-06-30 | SPAN  | Vienna confers
      | 1914-06-30 | 1914-06-30 | POINT?| The emperor is asked for war
      """;

  static final String ARABIC =
      """
      umayya  | 0661-01-01 | 0661-12-31 | POINT | قيام الدولة الأموية
      umayya  | 0680-10-10 | 0680-10-10 | POINT | معركة كربلاء
      umayya  | 0711-04-01 | 0718-12-31 | SPAN  | فتح الأندلس
      umayya  | 0691-01-01 | 0692-12-31 | SPAN? | بناء قبة الصخرة
      abbasid | 0750-01-25 | 0750-01-25 | POINT | معركة الزاب
      abbasid | 0762-07-30 | 0762-07-30 | POINT | تأسيس بغداد
      abbasid | 0786-09-14 | 0809-03-24 | SPAN  | خلافة هارون الرشيد
      """;

  static final String LONG_GAP =
      """
      | -2560-01-01 | -2540-12-31 | SPAN? | The Great Pyramid is built
      | 1798-07-21 | 1798-07-21 | POINT | Battle of the Pyramids
      | 1799-07-15 | 1799-07-15 | POINT | The Rosetta Stone is found
      | 1801-09-02 | 1801-09-02 | POINT | The French leave
      | 1802-03-01 | 1802-03-01 | POINT | The stone comes to London
      | 1805-07-09 | 1805-07-09 | POINT | Muhammad Ali is viceroy
      | 1807-03-01 | 1807-09-30 | SPAN  | A British expedition fails
      """;

  /// Sixty events of seven years in three lanes.
  static String crowded() {
    var table = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int year = 1914 + i * 7 % 40 / 8;
      int month = 1 + i * 5 % 12;
      int day = 1 + i * 11 % 28;
      boolean span = i % 4 == 3;
      table.append(
          String.format(
              Locale.ROOT,
              "%s | %d-%02d-%02d | %d-%02d-%02d | %s | %s %d%n",
              List.of("west", "east", "home").get(i % 3),
              year,
              month,
              day,
              span ? year + 1 : year,
              month,
              day,
              span ? "SPAN" : "POINT",
              List.of("Offensive of the army", "Treaty", "The ministers resign", "Strike")
                  .get(i % 4),
              i + 1));
    }
    return table.toString();
  }

  static TimeLineBrief brief(String table) {
    return brief(table, Direction.LEFT_TO_RIGHT, "en-GB");
  }

  static TimeLineBrief brief(String table, Direction direction, String language) {
    var marks = marks(table);
    var title = List.<Inline>of(new Inline.Text("The years at a glance"));
    var timeLine =
        new Part.TimeLine(new Anchor("time-line"), title, lanes(marks), marks, "described");
    return new TimeLineBrief(timeLine, words(), HouseStyle.classic(), direction, language);
  }

  static List<TimeLineLane> lanes(List<TimeLineMark> marks) {
    return marks.stream()
        .map(TimeLineMark::lane)
        .distinct()
        .map(lane -> new TimeLineLane(lane, name(lane)))
        .toList();
  }

  static Words words() {
    var words = new EnumMap<Word, String>(Word.class);
    for (var word : Word.values()) {
      words.put(word, word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    words.put(Word.SMALL_FIGURES_ARE_PAGES, "small figures: page");
    words.put(Word.SPAN_OF_TIME, "span");
    words.put(Word.YEAR_BEFORE_CHRIST, "{0} BC");
    words.put(Word.YEAR_AFTER_CHRIST, "AD {0}");
    words.put(Word.THOUSANDS_SEPARATOR, ",");
    words.put(Word.DECIMAL_MARK, ".");
    return new Words(words);
  }

  static List<TimeLineMark> marks(String table) {
    var marks = new ArrayList<TimeLineMark>();
    for (var line : table.lines().toList()) {
      var cells = line.split("\\|", -1);
      var extent = cells[3].strip();
      boolean uncertain = extent.endsWith("?");
      var plain = uncertain ? extent.substring(0, extent.length() - 1) : extent;
      boolean isMain = plain.equals(plain.toUpperCase(Locale.ROOT));
      marks.add(
          new TimeLineMark(
              cells[0].strip(),
              cells[4].strip(),
              cells[1].strip(),
              day(cells[1].strip()),
              day(cells[2].strip()),
              Extent.valueOf(plain.toUpperCase(Locale.ROOT)),
              uncertain ? Certainty.UNCERTAIN : Certainty.CERTAIN,
              isMain ? Optional.of(new Anchor("event-" + marks.size())) : Optional.empty()));
    }
    return marks;
  }

  private static String name(String lane) {
    return switch (lane) {
      case "umayya" -> "الأمويون";
      case "abbasid" -> "العباسيون";
      case "" -> "";
      default -> lane.substring(0, 1).toUpperCase(Locale.ROOT) + lane.substring(1);
    };
  }

  private static CalendarDay day(String text) {
    int last = text.lastIndexOf('-');
    int middle = text.lastIndexOf('-', last - 1);
    return new CalendarDay(
        Long.parseLong(text.substring(0, middle)),
        Integer.parseInt(text.substring(middle + 1, last)),
        Integer.parseInt(text.substring(last + 1)));
  }

  private TimeLines() {}
}
