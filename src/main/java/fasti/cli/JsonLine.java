package fasti.cli;

import java.util.Locale;

/// One flat JSON object (RFC 8259), in ASCII so that no terminal's encoding can spoil it.
final class JsonLine {
  private final StringBuilder json = new StringBuilder("{");

  JsonLine(String kind) {
    with("kind", kind);
  }

  JsonLine with(String name, long value) {
    return add(name, Long.toString(value));
  }

  JsonLine with(String name, String value) {
    return add(name, quoted(value));
  }

  private JsonLine add(String name, String value) {
    json.append(json.length() == 1 ? "" : ",").append(quoted(name)).append(':').append(value);
    return this;
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars().forEach(letter -> quoted.append(escaped((char) letter)));
    return quoted.append('"').toString();
  }

  private static String escaped(char letter) {
    if (letter == '"' || letter == '\\') {
      return "\\" + letter;
    }
    return letter < ' ' || letter > '~'
        ? String.format(Locale.ROOT, "\\u%04x", (int) letter)
        : String.valueOf(letter);
  }

  @Override
  public String toString() {
    return json + "}";
  }
}
