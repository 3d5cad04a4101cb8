package fasti.bench;

import java.util.List;
import java.util.Locale;

/// A result as people read it, and as programs do.
final class Table {
  private static final double MILLION = 1e6;

  private final Result result;

  Table(Result result) {
    this.result = result;
  }

  String text() {
    var text = new StringBuilder();
    text.append(
        format(
            "%d events, %d pages; %d warm rounds on one thread, milliseconds%n",
            result.events(), result.pages(), result.warm().size()));
    text.append(
        format(
            "%-8s %9s %9s %9s %9s %9s %9s %9s%n",
            "", "cold", "least", "median", "cpu", "a page", "an event", "MB made"));
    for (var leg : Leg.values()) {
      text.append(row(leg));
    }
    text.append(format("%-8s %9.0f MB at the most, garbage included%n", "heap", peak()));
    if (!result.starts().isEmpty()) {
      text.append(format("%-8s %9.0f from start to end of ./fasti build%n", "start", start()));
    }
    return text.toString();
  }

  private String row(Leg leg) {
    return format(
        "%-8s %9.1f %9.1f %9.1f %9.1f %9.3f %9.3f %9.1f%n",
        leg.word(),
        result.coldMilliseconds(leg),
        result.least(leg),
        result.median(leg),
        result.leastCpu(leg),
        result.leastCpu(leg) / result.pages(),
        result.leastCpu(leg) / result.events(),
        result.megabytes(leg));
  }

  private double peak() {
    return result.peakMegabytes();
  }

  /// The median of the starts.
  private double start() {
    var sorted = result.starts().stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / MILLION;
  }

  /// One line a stage, and one for the whole program.
  List<String> json() {
    var lines = new java.util.ArrayList<String>();
    for (var leg : Leg.values()) {
      lines.add(
          format(
              "{\"events\":%d,\"pages\":%d,\"stage\":\"%s\",\"cold_ms\":%.3f,\"least_ms\":%.3f,"
                  + "\"median_ms\":%.3f,\"cpu_ms\":%.3f,\"allocated_mb\":%.3f}",
              result.events(),
              result.pages(),
              leg.word(),
              result.coldMilliseconds(leg),
              result.least(leg),
              result.median(leg),
              result.leastCpu(leg),
              result.megabytes(leg)));
    }
    lines.add(
        format(
            "{\"events\":%d,\"pages\":%d,\"stage\":\"program\",\"peak_heap_mb\":%.1f%s}",
            result.events(),
            result.pages(),
            peak(),
            result.starts().isEmpty() ? "" : format(",\"median_ms\":%.1f", start())));
    return lines;
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would need a library for itself
  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
