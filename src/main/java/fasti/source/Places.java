package fasti.source;

import fasti.report.Origin;
import java.util.function.Function;
import org.commonmark.node.Node;

/// Where a piece of Markdown stands in its file.
final class Places {
  private final Function<Node, Origin> place;

  private Places(Function<Node, Origin> place) {
    this.place = place;
  }

  /// Text that begins at the start of a line and goes on as in the file.
  static Places tracked(Origin firstLine) {
    return new Places(node -> tracked(node, firstLine));
  }

  /// Text of a YAML scalar or a cell, whose line breaks need not be those of the file.
  static Places fixed(Origin origin) {
    return new Places(_ -> origin);
  }

  Origin of(Node node) {
    return place.apply(node);
  }

  private static Origin tracked(Node node, Origin firstLine) {
    for (var near = node; near != null; near = near.getParent()) {
      if (!near.getSourceSpans().isEmpty()) {
        var span = near.getSourceSpans().getFirst();
        return firstLine.at(firstLine.line() + span.getLineIndex(), span.getColumnIndex() + 1);
      }
    }
    return firstLine;
  }
}
