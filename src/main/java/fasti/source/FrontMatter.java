package fasti.source;

import fasti.report.Code;
import java.util.List;
import java.util.Optional;

/// A file of text, Markdown or an outline, cut into the keys above it and the text below.
///
/// @param keys the YAML between the two lines of `---`, or a record without keys
record FrontMatter(Value keys, EventReader.Body body) {
  /// @return empty where the keys are broken, which is then told
  static Optional<FrontMatter> split(TextFile file, Faults faults) {
    var text = file.text();
    if (!isLine("---", text, 0)) {
      return Optional.of(new FrontMatter(none(file), new EventReader.Body(text, file.origin())));
    }
    int end = below(0, text);
    int line = file.origin().line() + 1;
    while (end > 0 && !isLine("---", text, end) && !isLine("...", text, end)) {
      end = below(end, text);
      line++;
    }
    if (end == 0) {
      faults.error(
          Code.YAML_BROKEN,
          file.origin(),
          "the keys at the top of the file have no end",
          "write a line of three hyphens, ---, below the last key");
      return Optional.empty();
    }
    int below = below(end, text);
    var body =
        new EventReader.Body(below > 0 ? text.substring(below) : "", file.origin().at(line + 1, 0));
    return keys(file, end, faults).map(keys -> new FrontMatter(keys, body));
  }

  /// Where the line below the one that begins here begins; 0 where this is the last.
  private static int below(int start, String text) {
    return text.indexOf('\n', start) + 1;
  }

  /// Whether the line that begins here is this one, but for blanks at its end.
  private static boolean isLine(String wanted, String text, int start) {
    if (!text.startsWith(wanted, start)) {
      return false;
    }
    int below = below(start, text);
    return text.substring(start, below > 0 ? below : text.length()).stripTrailing().equals(wanted);
  }

  /// An empty line, or a comment.
  private static boolean saysNothing(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /// @param end where the line below the keys begins
  private static Optional<Value> keys(TextFile file, int end, Faults faults) {
    int start = below(0, file.text());
    var yaml = file.text().substring(start, Math.max(start, end - 1));
    var origin = file.origin();
    return yaml.lines().allMatch(FrontMatter::saysNothing)
        ? Optional.of(none(file))
        : YamlReader.read(new TextFile(yaml, origin.at(origin.line() + 1, 0)), faults);
  }

  private static Value none(TextFile file) {
    return new Value.Mapping(List.of(), file.origin());
  }
}
