package fasti.source;

import fasti.report.Code;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// Turns the blocks of a Markdown tree into [Block]s.
final class BlockMapper {
  private final InlineMapper inlines;
  private final HeadingLevels levels = new HeadingLevels();

  BlockMapper(InlineMapper inlines) {
    this.inlines = inlines;
  }

  List<Block> blocks(Node parent) {
    var blocks = new ArrayList<Block>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.addAll(block(node));
    }
    return TableCaptions.given(blocks);
  }

  private List<Block> block(Node node) {
    return switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> List.of(heading(heading));
      case BulletList list -> List.of(listing(list, Block.ListKind.BULLETED, 1));
      case OrderedList list -> List.of(listing(list, Block.ListKind.NUMBERED, start(list)));
      case BlockQuote quote -> List.of(quotation(quote));
      case FencedCodeBlock code -> List.of(verbatim(node, code.getLiteral()));
      case IndentedCodeBlock code -> List.of(verbatim(node, code.getLiteral()));
      case ThematicBreak _ ->
          List.of(new Block.Break(inlines.anchors().next("p"), inlines.origin(node)));
      case HtmlBlock html ->
          new HtmlReader(inlines.anchors(), inlines.intake().faults(), inlines.origin(node))
              .blocks(html.getLiteral());
      case TableBlock table -> List.of(new TableMapper(inlines).table(table));
      case FootnoteDefinition _, LinkReferenceDefinition _ -> List.of();
      default -> blocks(node);
    };
  }

  private static int start(OrderedList list) {
    var start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private Block verbatim(Node node, String code) {
    return new Block.Verbatim(
        inlines.anchors().next("p"),
        Letters.clean(code.stripTrailing().stripIndent()),
        inlines.origin(node));
  }

  /// Pictures in a paragraph become figures behind it, since no line can hold them.
  private List<Block> paragraph(Paragraph paragraph) {
    var anchor = inlines.anchors().next("p");
    var images = images(paragraph);
    var blocks = new ArrayList<Block>();
    var text = Inlines.stripped(withoutImages(paragraph, images));
    if (!text.isEmpty()) {
      blocks.add(new Block.Paragraph(anchor, text, inlines.origin(paragraph)));
    }
    var figures = new FigureReader(inlines.anchors(), inlines.intake());
    images.forEach(image -> figures.read(image, inlines.origin(image)).ifPresent(blocks::add));
    return blocks;
  }

  private List<Inline> withoutImages(Paragraph paragraph, List<Image> images) {
    for (var image : images) {
      var parent = image.getParent();
      image.unlink();
      if (!(parent instanceof Paragraph) && parent != null && parent.getFirstChild() == null) {
        parent.unlink();
      }
    }
    return inlines.children(paragraph);
  }

  private static List<Image> images(Node paragraph) {
    var images = new ArrayList<Image>();
    paragraph.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            images.add(image);
          }
        });
    return images;
  }

  private Block heading(Heading heading) {
    var anchor = inlines.anchors().next("p");
    return new Block.Heading(
        anchor, levels.of(heading.getLevel()), inlines.children(heading), inlines.origin(heading));
  }

  private Block listing(Node list, Block.ListKind kind, int start) {
    var anchor = inlines.anchors().next("p");
    var items = new ArrayList<Block.ListItem>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.ListItem(blocks(item)));
    }
    return new Block.Listing(anchor, kind, start, items, inlines.origin(list));
  }

  private Block quotation(BlockQuote quote) {
    var anchor = inlines.anchors().next("p");
    var attribution = inlines.children(Attribution.takeFrom(quote));
    var content = blocks(quote);
    if (content.isEmpty()) {
      inlines
          .intake()
          .faults()
          .warning(
              Code.MARKUP_DROPPED,
              inlines.origin(quote),
              "a quotation holds no words",
              "write the words after the >, and who said them on a line that begins with > —");
    }
    return new Block.BlockQuotation(
        anchor, content, Inlines.stripped(attribution), inlines.origin(quote));
  }
}
