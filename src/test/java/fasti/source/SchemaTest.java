package fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
