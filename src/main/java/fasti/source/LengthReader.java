package fasti.source;

import fasti.report.Code;
import fasti.unit.Length;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads lengths, which carry their unit: `11pt`, `25mm`, `1.5cm`, `1in`.
final class LengthReader {
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?) ?(pt|mm|cm|in)");
  private static final Pattern BARE = Pattern.compile("\\d+([.,]\\d+)?");

  private final Faults faults;

  LengthReader(Faults faults) {
    this.faults = faults;
  }

  /// @param example what would be right in this place
  Optional<Length> read(Value.Scalar scalar, String example) {
    var text = scalar.text().strip();
    var length = LENGTH.matcher(text);
    if (length.matches()) {
      return Optional.of(length(Double.parseDouble(length.group(1)), length.group(2)));
    }
    if (text.equals("0")) {
      return Optional.of(Length.ZERO);
    }
    faults.error(
        Code.BAD_LENGTH,
        scalar.origin(),
        "\"" + Quote.shortened(text) + "\" is no length",
        BARE.matcher(text).matches()
            ? "write its unit, pt, mm, cm or in: " + text.replace(',', '.') + unit(example)
            : "write a number and pt, mm, cm or in, for example " + example);
    return Optional.empty();
  }

  private static String unit(String example) {
    return example.substring(example.length() - 2);
  }

  private static Length length(double number, String unit) {
    return switch (unit) {
      case "mm" -> Length.millimetres(number);
      case "cm" -> Length.millimetres(number * 10);
      case "in" -> Length.points(number * 72);
      default -> Length.points(number);
    };
  }
}
