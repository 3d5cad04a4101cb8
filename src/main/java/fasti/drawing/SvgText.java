package fasti.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Sets the words of one text element: line for line and piece for piece, each piece a path.
///
/// A new place begins a new chunk, which is aligned as a whole (SVG 2, 11.4). A list of places sets
/// as many letters one by one.
final class SvgText {
  private static final Set<String> PAINT =
      Set.of(
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-linejoin",
          "stroke-linecap",
          "opacity",
          "visibility",
          "display");

  private static final double USUAL_SIZE = 16;

  private final SvgLetters letters;
  private final Consumer<Outlined> out;
  private final List<Piece> chunk = new ArrayList<>();
  private double x;
  private double y;
  private double chunkStart;
  private String anchor = "start";
  private boolean endsInBlank = true;

  /// A path with what is said of how it is painted.
  record Outlined(String path, Map<String, String> paint) {}

  /// @param shift before it, from where the one before ends
  private record Piece(
      Lettered words, double size, double shift, double y, Map<String, String> paint) {}

  SvgText(SvgLetters letters, Consumer<Outlined> out) {
    this.letters = letters;
    this.out = out;
  }

  /// An element's places and properties, and how many of its letters have been set.
  static final class Span {
    private final Map<String, String> properties;
    private final List<Double> xs;
    private final List<Double> ys;
    private double dx;
    private double dy;
    private int next;

    /// @param properties inherited and own
    /// @param own attributes of the element itself
    Span(Map<String, String> properties, Map<String, String> own) {
      double size = size(properties);
      this.properties = Map.copyOf(properties);
      this.xs = numbers(own.getOrDefault("x", ""), size);
      this.ys = numbers(own.getOrDefault("y", ""), size);
      this.dx = first(numbers(own.getOrDefault("dx", ""), size));
      this.dy = first(numbers(own.getOrDefault("dy", ""), size));
    }

    private static double first(List<Double> numbers) {
      return numbers.isEmpty() ? 0 : numbers.getFirst();
    }
  }

  void characters(String raw, Span span) {
    var text = collapsed(raw, span.properties.getOrDefault("xml:space", ""));
    int at = 0;
    while (at < text.length()) {
      boolean placed = span.next < span.xs.size() || span.next < span.ys.size();
      boolean single = span.next + 1 < Math.max(span.xs.size(), span.ys.size());
      int end = placed && single ? text.offsetByCodePoints(at, 1) : text.length();
      if (placed) {
        place(span);
      }
      piece(text.substring(at, end), span);
      span.next++;
      at = end;
    }
  }

  /// White at the end is not seen, yet it would move words that are centred.
  void finish() {
    flush();
  }

  private void place(Span span) {
    flush();
    if (span.next < span.xs.size()) {
      x = span.xs.get(span.next);
    }
    if (span.next < span.ys.size()) {
      y = span.ys.get(span.next);
    }
    chunkStart = x;
    anchor = span.properties.getOrDefault("text-anchor", "start");
  }

  private void piece(String text, Span span) {
    if (chunk.isEmpty()) {
      anchor = span.properties.getOrDefault("text-anchor", "start");
      chunkStart = x;
    }
    y += span.dy;
    var paint = new LinkedHashMap<>(span.properties);
    paint.keySet().retainAll(PAINT);
    chunk.add(
        new Piece(letters.set(text, span.properties), size(span.properties), span.dx, y, paint));
    span.dx = 0;
    span.dy = 0;
  }

  private void flush() {
    double width = 0;
    for (var piece : chunk) {
      width += piece.shift + SvgLetters.width(piece.words, piece.size);
    }
    double pen =
        switch (anchor) {
          case "middle" -> chunkStart - width / 2;
          case "end" -> chunkStart - width;
          default -> chunkStart;
        };
    for (var piece : chunk) {
      pen += piece.shift;
      out.accept(new Outlined(SvgLetters.path(piece.words, piece.size, pen, piece.y), piece.paint));
      pen += SvgLetters.width(piece.words, piece.size);
    }
    x = pen;
    chunk.clear();
  }

  /// SVG 1.1, 10.15: line ends and tabs are blanks, and blanks in a row are one.
  private String collapsed(String raw, String space) {
    if (space.equals("preserve")) {
      return raw.replaceAll("[\\t\\n\\r]", " ");
    }
    var text = raw.replaceAll("\\s+", " ");
    var shown = endsInBlank && text.startsWith(" ") ? text.substring(1) : text;
    endsInBlank = shown.isEmpty() ? endsInBlank : shown.endsWith(" ");
    return shown;
  }

  private static double size(Map<String, String> properties) {
    return length(properties.getOrDefault("font-size", ""), USUAL_SIZE, USUAL_SIZE);
  }

  private static List<Double> numbers(String list, double size) {
    var numbers = new ArrayList<Double>();
    for (var number : list.strip().split("[\\s,]+", -1)) {
      if (!number.isEmpty()) {
        numbers.add(length(number, size, 0));
      }
    }
    return numbers;
  }

  /// CSS 2.2, 4.3.2, in units of the drawing, of which 96 are an inch.
  ///
  /// @param em what lengths in ems and in hundredths are measured by
  static double length(String text, double em, double otherwise) {
    var number = java.util.regex.Pattern.compile("([-+]?[0-9.]+(?:[eE][-+]?\\d+)?)([a-z%]*)");
    var found = number.matcher(text.strip());
    if (!found.matches()) {
      return otherwise;
    }
    double value = Double.parseDouble(found.group(1));
    return switch (found.group(2)) {
      case "", "px" -> value;
      case "pt" -> value * 96 / 72;
      case "pc" -> value * 16;
      case "mm" -> value * 96 / 25.4;
      case "cm" -> value * 96 / 2.54;
      case "in" -> value * 96;
      case "em", "rem" -> value * em;
      case "ex" -> value * em / 2;
      case "%" -> value * em / 100;
      default -> otherwise;
    };
  }
}
