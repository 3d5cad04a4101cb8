package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads YAML 1.2 into [Value]s by the failsafe schema: every scalar stays the text that it is, so
/// that `0044` is a year and `no` a word of Norwegian.
final class YamlReader {
  /// Records nest six deep at most; a file beyond this is a mistake or an attack.
  private static final int DEEPEST = 40;

  /// Aliases are seldom used in event records; without a bound few lines can grow to gigabytes.
  private static final int MOST_ALIASES = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(true)
          .setMaxAliasesForCollections(MOST_ALIASES)
          .setCodePointLimit((int) TextFile.MOST_BYTES)
          .build();

  private final Origin file;
  private final Faults faults;
  private boolean tooDeep;

  private YamlReader(Origin file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /// @return empty where it is broken or holds nothing, which is then told
  static Optional<Value> read(TextFile yaml, Faults faults) {
    return new YamlReader(yaml.origin(), faults).read(yaml.text());
  }

  private Optional<Value> read(String text) {
    try {
      var node = new Compose(SETTINGS).composeString(text);
      if (node.isEmpty()) {
        tellNothing();
      }
      return node.map(root -> value(root, 0)).filter(_ -> !tooDeep);
    } catch (MarkedYamlEngineException broken) {
      tell(broken, text);
    } catch (YamlEngineException | StackOverflowError broken) {
      var limit = String.valueOf(broken.getMessage()).contains("aliases");
      faults.error(
          limit || broken instanceof StackOverflowError ? Code.LIMIT_EXCEEDED : Code.YAML_BROKEN,
          file.at(0, 0),
          "this is not YAML that can be read: "
              + Quote.shortened(String.valueOf(broken.getMessage())),
          "write plain keys and values without aliases (*name) or deep nesting");
    }
    return Optional.empty();
  }

  private void tellNothing() {
    faults.error(
        Code.FILE_EMPTY,
        file.at(0, 0),
        "the file holds nothing but comments",
        "write its content, or delete it if it is not needed");
  }

  private Value value(Node node, int depth) {
    var origin = origin(node.getStartMark());
    if (depth > DEEPEST) {
      refuseDepth(origin);
      return new Value.Scalar("", true, origin);
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar, origin);
      case SequenceNode sequence ->
          new Value.Listing(
              sequence.getValue().stream().map(item -> value(item, depth + 1)).toList(), origin);
      case MappingNode mapping -> new Value.Mapping(entries(mapping, depth), origin);
      case AnchorNode anchor -> value(anchor.getRealNode(), depth + 1);
      default -> throw new IllegalStateException("a kind of YAML node nobody knows: " + node);
    };
  }

  private void refuseDepth(Origin origin) {
    if (!tooDeep) {
      faults.error(
          Code.LIMIT_EXCEEDED,
          origin,
          "lists and records stand in one another more than " + DEEPEST + " deep",
          "write them flat, as the examples in the documentation are");
    }
    tooDeep = true;
  }

  private Value.Scalar scalar(ScalarNode node, Origin origin) {
    var style = node.getScalarStyle();
    var block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    var text = Letters.clean(node.getValue());
    return new Value.Scalar(
        text,
        style == ScalarStyle.PLAIN && text.isEmpty(),
        block ? origin.at(origin.line() + 1, 0) : origin);
  }

  private List<Value.Entry> entries(MappingNode mapping, int depth) {
    var entries = new ArrayList<Value.Entry>();
    var seen = new HashSet<String>();
    for (var tuple : mapping.getValue()) {
      var origin = origin(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        faults.error(
            Code.YAML_BROKEN,
            origin,
            "a list or record stands where a key is wanted",
            "write a word and a colon, for example title: …; put text that begins with [ or { in"
                + " quotes");
        continue;
      }
      if (!seen.add(key.getValue())) {
        faults.error(
            Code.YAML_BROKEN,
            origin,
            "the key \"" + key.getValue() + "\" stands twice in one record",
            "keep one of them");
      }
      entries.add(new Value.Entry(key.getValue(), value(tuple.getValueNode(), depth + 1), origin));
    }
    return entries;
  }

  private void tell(MarkedYamlEngineException broken, String text) {
    var problem = broken.getProblem();
    var origin = origin(broken.getProblemMark());
    var line = text.lines().skip(Math.max(0, origin.line() - 1)).findFirst().orElse("");
    faults.error(
        Code.YAML_BROKEN,
        origin,
        "this is not YAML: " + problem + ", in \"" + Quote.shortened(line) + "\"",
        hint(problem));
  }

  /// What mends the mistakes that people make most.
  private static String hint(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "put a text that holds a colon and a blank in quotes: title: \"Rome: the end\"";
    }
    if (problem.contains("TAB")) {
      return "indent with blanks, not with the tab key";
    }
    if (problem.contains("':'") || problem.contains("simple key")) {
      return "each line of a record has a key, a colon and a blank before its text: title: Rome";
    }
    if (problem.contains("end of stream") || problem.contains("end of the stream")) {
      return "close the quotation mark or bracket that was opened here";
    }
    if (problem.contains("block end") || problem.contains("block mapping")) {
      return "indent the keys of one record alike, and put text with quotation marks inside other"
          + " quotation marks: '…\"…\"…'";
    }
    if (problem.contains("',' or '")) {
      return "put a comma between the entries, and quotes around a text that holds a comma or a"
          + " bracket";
    }
    return "put the text in quotes if it begins with one of [ ] { } # & * ! | > ' \" % @ `";
  }

  private Origin origin(Optional<Mark> mark) {
    return mark.map(at -> file.at(file.line() + at.getLine(), at.getColumn() + 1)).orElse(file);
  }
}
