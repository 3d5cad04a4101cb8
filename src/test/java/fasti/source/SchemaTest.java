package fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.style.Typography;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The schemas that editors complete and check by know the same keys as the reader.
final class SchemaTest {
  @Test
  void theBooksSchemaHasTheReadersKeys() throws IOException {
    var book = schema("book.json");

    assertThat(keys(book)).containsExactlyInAnyOrderElementsOf(Keys.BOOK.known());
    assertThat(keys(at(book, "properties", "lanes", "anyOf", "anyOf")))
        .containsExactlyInAnyOrderElementsOf(Keys.LANE.known());
    assertThat(keys(at(book, "properties", "epub")))
        .containsExactlyInAnyOrderElementsOf(EbookReader.EPUB.known());
  }

  @Test
  void theEventsSchemaHasTheReadersKeys() throws IOException {
    assertThat(keys(schema("event.json"))).containsExactlyInAnyOrderElementsOf(Keys.EVENT.known());
  }

  @Test
  void theRecordsWithinAnEventHaveTheReadersKeys() throws IOException {
    var event = schema("event.json");

    assertThat(keys(at(event, "properties", "key-dates", "items")))
        .containsExactlyInAnyOrderElementsOf(Keys.KEY_DATE.known());
    assertThat(keys(at(event, "properties", "quotation", "anyOf")))
        .containsExactlyInAnyOrderElementsOf(Keys.QUOTATION.known());
    assertThat(keys(at(event, "properties", "images", "anyOf", "anyOf")))
        .containsExactlyInAnyOrderElementsOf(Keys.IMAGE.known());
    assertThat(keys(at(event, "properties", "questions", "anyOf", "anyOf")))
        .containsExactlyInAnyOrderElementsOf(Keys.QUESTION.known());
  }

  @Test
  void theStylesSchemaHasTheReadersKeys() throws IOException {
    var style = last(at(schema("book.json"), "properties", "style"), "anyOf");

    assertThat(keys(style)).containsExactlyInAnyOrderElementsOf(StyleReader.STYLE.known());
    assertThat(keys(at(style, "properties", "margins")))
        .containsExactlyInAnyOrderElementsOf(StyleReader.MARGINS.known());
    assertThat(keys(at(style, "properties", "text")))
        .containsExactlyInAnyOrderElementsOf(StyleReader.TEXT.known());
  }

  /// The rows of the tables in src/docs/house-style.md begin with keys, each in a table of its own
  /// kind.
  @Test
  void theHouseStylesPageHasTheReadersKeys() throws IOException {
    var tables = tables(Path.of("src/docs/house-style.md"));

    assertThat(tables.get("key")).containsExactlyInAnyOrderElementsOf(StyleReader.STYLE.known());
    assertThat(tables.get("key in `margins`"))
        .containsExactlyInAnyOrderElementsOf(StyleReader.MARGINS.known());
    assertThat(tables.get("key in `text`"))
        .containsExactlyInAnyOrderElementsOf(StyleReader.TEXT.known());
  }

  @Test
  void theHouseStylesPageHasTheNamedStyles() throws IOException {
    var page = Files.readString(Path.of("src/docs/house-style.md"));
    var names = HouseStyle.named().keySet();

    assertThat(page).contains("| | `" + String.join("` | `", names) + "` |");
    for (var style : HouseStyle.named().values()) {
      assertThat(page).contains(measures(style.typography()), millimetres(style.page().measure()));
    }
  }

  private static String measures(Typography type) {
    return points(type.size()) + " on " + points(type.leading()) + " pt";
  }

  private static String points(Length length) {
    return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(length.inPoints());
  }

  private static String millimetres(Length length) {
    return Math.round(length.over(Length.millimetres(1))) + " mm";
  }

  /// The words in code that begin the rows of each table, by the head of its first column; of
  /// tables with the same head the first.
  private static Map<String, List<String>> tables(Path page) throws IOException {
    var tables = new HashMap<String, List<String>>();
    for (var paragraph : Files.readString(page).split("\n\n", -1)) {
      var firsts =
          paragraph.lines().filter(line -> line.startsWith("| ")).map(SchemaTest::first).toList();
      if (!firsts.isEmpty()) {
        var keys = firsts.stream().skip(2).map(key -> key.replace("`", "")).toList();
        tables.putIfAbsent(firsts.getFirst(), keys);
      }
    }
    return tables;
  }

  private static String first(String row) {
    return row.substring(2, row.indexOf(" |", 2));
  }

  /// JSON is YAML, as far as these files go.
  private static Value schema(String name) throws IOException {
    try (var stream = Objects.requireNonNull(Keys.class.getResourceAsStream("schema/" + name))) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var faults = new Faults();
      var value = YamlReader.read(new TextFile(text, new Origin(name, 1, 0)), faults);
      assertThat(faults.all()).isEmpty();
      return value.orElseThrow();
    }
  }

  /// What stands at these keys one within the other; of a list the first.
  private static Value at(Value value, String... keys) {
    var here = value;
    for (var key : keys) {
      var next = ((Value.Mapping) here).get(key).orElseThrow();
      here = next instanceof Value.Listing(var items, _) ? items.getFirst() : next;
    }
    return here;
  }

  private static Value last(Value value, String key) {
    return ((Value.Listing) ((Value.Mapping) value).get(key).orElseThrow()).items().getLast();
  }

  private static List<String> keys(Value schema) {
    var properties = (Value.Mapping) ((Value.Mapping) schema).get("properties").orElseThrow();
    return properties.entries().stream().map(Value.Entry::key).toList();
  }
}
