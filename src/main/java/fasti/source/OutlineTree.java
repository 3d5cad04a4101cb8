package fasti.source;

import fasti.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines of an outline by their indents.
///
/// @param title the line that stands out as one
record OutlineTree(Optional<Node> title, List<Node> headings) {
  /// One line, or several that were one paragraph before an editor broke it.
  record Node(String text, List<Node> children, Origin origin) {}

  /// A line with its indent in blanks; a tab goes on to the next multiple of four.
  ///
  /// @param startsBlock true after an empty line
  private record Line(String text, int indent, boolean startsBlock, Origin origin) {}

  /// Whether the first line is asked for the book's title.
  private enum Title {
    WANTED,
    /// The book has one: the first line is another only if nothing but headings stand below it.
    GIVEN
  }

  private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

  private static final int TAB = 4;

  /// Nobody indents a text further; beyond it, lines count as equally deep.
  private static final int DEEPEST = 40;

  /// Where no line is longer, an editor has broken the paragraphs.
  private static final int BROKEN_LINE = 100;

  /// A heading without indents to show it: short, and no sentence.
  private static final int LONGEST_HEADING = 100;

  /// @param given the title that the book has without the outline, or empty
  /// @return empty where headings cannot be told from text
  static Optional<OutlineTree> grow(TextFile file, String given) {
    var lines = lines(file);
    if (lines.isEmpty()) {
      return Optional.of(new OutlineTree(Optional.empty(), List.of()));
    }
    var first = lines.getFirst();
    var title = given.isEmpty() || given.equals(first.text()) ? Title.WANTED : Title.GIVEN;
    var indented = lines.stream().anyMatch(line -> line.indent() > first.indent());
    var leveled = indented || lines.size() == 1 ? Optional.of(lines) : leveled(lines, title);
    return leveled.map(these -> tree(these, title));
  }

  private static List<Line> lines(TextFile file) {
    var lines = new ArrayList<Line>();
    var number = file.origin().line();
    var startsBlock = true;
    for (var text : file.text().split("\n", -1)) {
      var letters = EDGES.matcher(text).replaceAll("");
      if (!letters.isEmpty()) {
        var indent = indent(text);
        lines.add(
            new Line(
                letters.replaceAll("[ \\t]+", " "),
                indent,
                startsBlock,
                file.origin().at(number, text.indexOf(letters) + 1)));
      }
      startsBlock = letters.isEmpty();
      number++;
    }
    return lines;
  }

  private static int indent(String text) {
    var indent = 0;
    for (var index = 0; index < text.length() && indent < DEEPEST; index++) {
      var letter = text.charAt(index);
      if (letter == '\t') {
        indent = (indent / TAB + 1) * TAB;
      } else if (Character.isWhitespace(letter) || letter == '\u00a0') {
        indent++;
      } else {
        return indent;
      }
    }
    return indent;
  }

  /// Gives indents to an outline without any: the first line is the title; of the blocks between
  /// empty lines the first line is a heading; where every block is one line, short lines that are
  /// no sentences are headings.
  private static Optional<List<Line>> leveled(List<Line> lines, Title title) {
    var blocks = lines.stream().skip(1).filter(Line::startsBlock).count();
    var byBlock = blocks > 0 && blocks < lines.size() - 1;
    var leveled = new ArrayList<Line>();
    leveled.add(at(lines.getFirst(), 0));
    for (var line : lines.subList(1, lines.size())) {
      var heading = byBlock ? line.startsBlock() : isHeading(line.text());
      leveled.add(at(line, heading ? 1 : 2));
    }
    if (title == Title.GIVEN && leveled.get(1).indent() == 2) {
      leveled.set(0, at(lines.getFirst(), 1));
      return Optional.of(leveled);
    }
    var texts = leveled.stream().filter(line -> line.indent() == 2).count();
    var clear = texts > 0 && texts < lines.size() - 1 && leveled.get(1).indent() == 1;
    return clear ? Optional.of(leveled) : Optional.empty();
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING && !text.matches(".*[.!?;:…。！？؟।]['”’»)]?");
  }

  private static Line at(Line line, int indent) {
    return new Line(line.text(), indent, line.startsBlock(), line.origin());
  }

  private static OutlineTree tree(List<Line> lines, Title title) {
    var broken = lines.stream().allMatch(line -> line.text().length() <= BROKEN_LINE);
    var roots = nodes(broken ? joined(lines) : lines);
    var first = roots.getFirst();
    var rest = roots.size() == 1 ? first.children() : roots.subList(1, roots.size());
    var hasTexts = rest.stream().anyMatch(OutlineTree::hasText);
    var stands =
        roots.size() == 1
            ? title == Title.WANTED || hasTexts
            : hasTexts && first.children().isEmpty();
    return stands
        ? new OutlineTree(Optional.of(first), rest)
        : new OutlineTree(Optional.empty(), roots);
  }

  private static boolean hasText(Node node) {
    return !node.children().isEmpty();
  }

  /// Lines of one indent without an empty line between them are one paragraph, if an editor has
  /// broken the lines; headings, which have something below or above them, stay alone.
  private static List<Line> joined(List<Line> lines) {
    var joined = new ArrayList<Line>();
    for (var line : lines) {
      var last = joined.isEmpty() ? line : joined.getLast();
      var goesOn =
          !joined.isEmpty()
              && !line.startsBlock()
              && last.indent() == line.indent()
              && last.text().length() > BROKEN_LINE / 2;
      if (goesOn) {
        joined.removeLast();
        joined.add(
            new Line(
                last.text() + " " + line.text(), last.indent(), last.startsBlock(), last.origin()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static List<Node> nodes(List<Line> lines) {
    var nodes = new ArrayList<Node>();
    var index = 0;
    while (index < lines.size()) {
      var line = lines.get(index);
      var end = index + 1;
      while (end < lines.size() && lines.get(end).indent() > line.indent()) {
        end++;
      }
      nodes.add(new Node(line.text(), nodes(lines.subList(index + 1, end)), line.origin()));
      index = end;
    }
    return nodes;
  }
}
