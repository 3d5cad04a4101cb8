package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Letters;
import fasti.text.Block;
import java.util.ArrayList;
import java.util.List;

/// Blocks as markup; the anchor of each is its id.
final class BlockMarkup {
  private final InlineMarkup inline;
  private final Headings headings;
  private final FigureMarkup figures;
  private final TableMarkup tables;

  BlockMarkup(InlineMarkup inline, Headings headings, PictureFiles pictures) {
    this.inline = inline;
    this.headings = headings;
    this.figures = new FigureMarkup(inline, pictures);
    this.tables = new TableMarkup(inline);
  }

  List<Markup> of(List<? extends Block> blocks) {
    var markup = new ArrayList<Markup>();
    blocks.forEach(block -> markup.add(one(block)));
    return markup;
  }

  Element one(Block block) {
    return switch (block) {
      case Block.Paragraph(var anchor, var content, _) ->
          Element.of("p", inline.of(content)).with(anchor);
      case Block.Heading heading -> headings.of(heading, inline);
      case Block.Listing listing -> listing(listing);
      case Block.BlockQuotation quotation -> quotation(quotation);
      case Block.Table table -> tables.of(table, headings.last());
      case Block.Figure figure -> figures.of(figure);
      case Block.Verbatim(var anchor, var text, _) ->
          Element.of("pre", Element.of("code", new Letters(text))).with(anchor);
      case Block.Break(var anchor, _) ->
          Element.of("div", Element.of("hr")).in("break").with(anchor);
    };
  }

  private Element listing(Block.Listing listing) {
    var items = listing.items().stream().map(item -> Element.of("li", of(item.content()))).toList();
    var list =
        switch (listing.kind()) {
          case BULLETED -> Element.of("ul", items);
          case NUMBERED ->
              listing.start() == 1
                  ? Element.of("ol", items)
                  : Element.of("ol", items).with("start", Integer.toString(listing.start()));
        };
    return list.with(listing.anchor());
  }

  private Element quotation(Block.BlockQuotation quotation) {
    var parts = new ArrayList<Markup>();
    parts.add(Element.of("blockquote", of(quotation.content())));
    if (!quotation.attribution().isEmpty()) {
      parts.add(Element.of("p", inline.of(quotation.attribution())).in("attribution"));
    }
    return Element.of("div", parts).in("quotation").with(quotation.anchor());
  }
}
