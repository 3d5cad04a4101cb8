package fasti.source;

import fasti.report.Origin;
import org.commonmark.node.Node;

/// Where a piece of Markdown stands in its file.
sealed interface Places {
  Origin of(Node node);

  /// Text that begins at the start of a line and goes on as in the file.
  record Tracked(Origin firstLine) implements Places {
    @Override
    public Origin of(Node node) {
      for (var near = node; near != null; near = near.getParent()) {
        if (!near.getSourceSpans().isEmpty()) {
          var span = near.getSourceSpans().getFirst();
          return firstLine.at(firstLine.line() + span.getLineIndex(), span.getColumnIndex() + 1);
        }
      }
      return firstLine;
    }
  }

  /// Text of a YAML scalar or a cell, whose line breaks need not be those of the file.
  record Fixed(Origin origin) implements Places {
    @Override
    public Origin of(Node node) {
      return origin;
    }
  }
}
