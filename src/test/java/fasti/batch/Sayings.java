package fasti.batch;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// What the texts of a book's events say, in reading order: each stretch of words that nothing
/// comes between. A note's call parts two stretches, since its number stands there on paper.
final class Sayings {
  private final List<String> stretches = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  static List<String> of(Publication publication) {
    var sayings = new Sayings();
    for (var part : publication.parts()) {
      if (part instanceof Part.EventSection section) {
        section.body().forEach(sayings::add);
      }
    }
    return sayings.stretches;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> add(paragraph.content());
      case Block.Heading heading -> add(heading.content());
      case Block.Listing list ->
          list.items().forEach(item -> item.content().forEach(inner -> add(inner)));
      case Block.BlockQuotation quotation -> {
        quotation.content().forEach(this::add);
        add(quotation.attribution());
      }
      case Block.Table table -> {
        add(table.caption());
        table.head().forEach(this::add);
        table.body().forEach(this::add);
      }
      case Block.Figure figure -> {
        add(figure.caption());
        add(figure.credit());
      }
      case Block.Verbatim verbatim -> add(List.of(new Inline.Text(verbatim.text())));
      case Block.Break _ -> {}
    }
  }

  private void add(Block.Row row) {
    row.cells().forEach(cell -> add(cell.content()));
  }

  private void add(List<Inline> content) {
    content.forEach(this::append);
    close();
  }

  private void append(Inline inline) {
    switch (inline) {
      case Inline.Text(var letters) -> open.append(letters);
      case Inline.Code(var letters) -> open.append(letters);
      case Inline.Ruby(var pairs) -> pairs.forEach(this::append);
      case Inline.DateText(_, var letters) -> open.append(letters);
      case Inline.Emphasis(var inner) -> inner.forEach(this::append);
      case Inline.Strong(var inner) -> inner.forEach(this::append);
      case Inline.SmallCaps(var inner) -> inner.forEach(this::append);
      case Inline.Superscript(var inner) -> inner.forEach(this::append);
      case Inline.Subscript(var inner) -> inner.forEach(this::append);
      case Inline.Foreign(_, var inner) -> inner.forEach(this::append);
      case Inline.Link(_, _, var inner, _) -> inner.forEach(this::append);
      case Inline.LineBreak _ -> open.append(' ');
      case Inline.NoteReference _, Inline.Citation _ -> close();
    }
  }

  /// A page has the reading above the letters.
  private void append(Inline.RubyPair pair) {
    close();
    stretches.add(pair.base());
    stretches.add(pair.reading());
  }

  private void close() {
    if (!open.isEmpty()) {
      stretches.add(open.toString());
      open.setLength(0);
    }
  }
}
