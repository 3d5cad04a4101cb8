package fasti.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fasti.report.Code;
import fasti.report.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the records of a JSON file, each with its place.
final class JsonReader {
  private static final int DEEPEST = 40;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Origin file;
  private final Faults faults;

  private JsonReader(Origin file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /// @param fields texts, numbers, truth values, lists and maps as in JSON, keys in their order
  record Item(Map<String, Object> fields, Origin origin) {}

  /// The records of a list; a record alone stands for a list of one.
  static List<Item> read(TextFile json, Faults faults) throws IOException {
    return new JsonReader(json.origin(), faults).read(json.text());
  }

  private List<Item> read(String text) throws IOException {
    var items = new ArrayList<Item>();
    try (var parser = FACTORY.createParser(text)) {
      var first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          item(parser).ifPresent(items::add);
        }
      } else {
        item(parser).ifPresent(items::add);
      }
      refuseMore(parser);
    } catch (JsonProcessingException broken) {
      tell(broken, text);
    }
    return items;
  }

  private Optional<Item> item(JsonParser parser) throws IOException {
    var origin = origin(parser.currentTokenLocation());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return Optional.of(new Item(object(parser), origin));
    }
    faults.error(
        Code.WRONG_KIND,
        origin,
        "a record is wanted here, and " + Quote.shortened(parser.getText()) + " was found",
        "write a list of records: [{\"id\": \"carr-1954\", \"type\": \"book\", …}]");
    parser.skipChildren();
    return Optional.empty();
  }

  private void refuseMore(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      faults.error(
          Code.JSON_BROKEN,
          origin(parser.currentTokenLocation()),
          "something stands after the end of the list",
          "put all records into one list: […, …]");
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = Letters.clean(parser.currentName());
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        object.put(key, value(parser));
      }
    }
    return object;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Letters.clean(parser.getText());
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    var list = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        list.add(value(parser));
      }
    }
    return list;
  }

  private void tell(JsonProcessingException broken, String text) {
    var origin = origin(Optional.ofNullable(broken.getLocation()).orElse(JsonLocation.NA));
    var line = text.lines().skip(Math.max(0, origin.line() - 1)).findFirst().orElse("");
    if (broken instanceof StreamConstraintsException) {
      faults.error(
          Code.LIMIT_EXCEEDED,
          origin,
          "lists and records stand in one another more than "
              + DEEPEST
              + " deep, or a value is too"
              + " long",
          "write plain CSL-JSON records");
      return;
    }
    faults.error(
        Code.JSON_BROKEN,
        origin,
        "this is not JSON: "
            + Quote.shortened(broken.getOriginalMessage().replaceAll("(?s) at \\[Source.*", ""))
            + (line.isBlank() ? "" : ", near \"" + Quote.shortened(line) + "\""),
        "look for a missing comma, quotation mark or closing bracket here or on the line before");
  }

  private Origin origin(JsonLocation location) {
    return location.getLineNr() < 1
        ? file
        : file.at(file.line() + location.getLineNr() - 1, Math.max(1, location.getColumnNr()));
  }
}
