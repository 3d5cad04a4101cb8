package fasti.text;

import fasti.report.Origin;
import java.util.List;

/// A piece of text that begins on a line of its own, free of any output format.
public sealed interface Block {
  Anchor anchor();

  Origin origin();

  record Paragraph(Anchor anchor, List<Inline> content, Origin origin) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /// @param level counted from 1 below the heading of the section that holds it
  record Heading(Anchor anchor, int level, List<Inline> content, Origin origin) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /// @param start the first number of a numbered list
  record Listing(Anchor anchor, ListKind kind, int start, List<ListItem> items, Origin origin)
      implements Block {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /// @param attribution empty where the author gave none
  record BlockQuotation(Anchor anchor, List<Block> content, List<Inline> attribution, Origin origin)
      implements Block {
    public BlockQuotation {
      content = List.copyOf(content);
      attribution = List.copyOf(attribution);
    }
  }

  /// @param caption empty where the author gave none
  /// @param columns one alignment a column
  /// @param head rows of column heads, repeated on each page
  record Table(
      Anchor anchor,
      List<Inline> caption,
      List<Alignment> columns,
      List<Row> head,
      List<Row> body,
      Origin origin)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  /// A picture with what is said of it.
  ///
  /// @param alternative what the picture shows, for those who cannot see it; empty for an ornament
  /// @param caption empty where the author gave none
  /// @param credit maker, source and licence in words; empty where the author gave none
  record Figure(
      Anchor anchor,
      Picture picture,
      PictureSize size,
      String alternative,
      List<Inline> caption,
      List<Inline> credit,
      Origin origin)
      implements Block {
    /// A figure of natural size.
    public Figure(
        Anchor anchor,
        Picture picture,
        String alternative,
        List<Inline> caption,
        List<Inline> credit,
        Origin origin) {
      this(anchor, picture, new PictureSize.Natural(), alternative, caption, credit, origin);
    }

    public Figure {
      caption = List.copyOf(caption);
      credit = List.copyOf(credit);
    }
  }

  /// Text whose lines stay as typed, in the monospaced face.
  record Verbatim(Anchor anchor, String text, Origin origin) implements Block {}

  /// A break in the thought, shown by an ornament.
  record Break(Anchor anchor, Origin origin) implements Block {}

  enum ListKind {
    BULLETED,
    NUMBERED
  }

  record ListItem(List<Block> content) {
    public ListItem {
      content = List.copyOf(content);
    }
  }

  enum Alignment {
    START,
    CENTRE,
    END
  }

  /// @param cells as many as the table has columns
  record Row(Anchor anchor, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }
}
