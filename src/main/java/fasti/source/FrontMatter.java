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
    var lines = file.text().split("\n", -1);
    if (!lines[0].stripTrailing().equals("---")) {
      return Optional.of(
          new FrontMatter(none(file), new EventReader.Body(file.text(), file.origin())));
    }
    var end = 1;
    while (end < lines.length && !isEnd(lines[end].stripTrailing())) {
      end++;
    }
    if (end == lines.length) {
      faults.error(
          Code.YAML_BROKEN,
          file.origin(),
          "the keys at the top of the file have no end",
          "write a line of three hyphens, ---, below the last key");
      return Optional.empty();
    }
    return split(file, List.of(lines), end, faults);
  }

  private static boolean isEnd(String line) {
    return line.equals("---") || line.equals("...");
  }

  /// An empty line, or a comment.
  private static boolean saysNothing(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private static Optional<FrontMatter> split(
      TextFile file, List<String> lines, int end, Faults faults) {
    var origin = file.origin();
    var body =
        new EventReader.Body(
            String.join("\n", lines.subList(end + 1, lines.size())),
            origin.at(origin.line() + end + 1, 0));
    var head = lines.subList(1, end);
    if (head.stream().allMatch(FrontMatter::saysNothing)) {
      return Optional.of(new FrontMatter(none(file), body));
    }
    var yaml = String.join("\n", head);
    return YamlReader.read(new TextFile(yaml, origin.at(origin.line() + 1, 0)), faults)
        .map(keys -> new FrontMatter(keys, body));
  }

  private static Value none(TextFile file) {
    return new Value.Mapping(List.of(), file.origin());
  }
}
