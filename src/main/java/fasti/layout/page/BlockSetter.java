package fasti.layout.page;

import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets blocks below one another into a galley and gives their elements of the tag tree.
final class BlockSetter {
  /// Hanging labels of lists, in ems of the text.
  private static final double LIST_INDENT_EMS = 1.6;

  /// White below a list, a table or a quotation, in lines: less than half a line, which is what
  /// there is where the matter stands on half-lines, and more than nobody would see.
  private static final double LEAST_WHITE = 0.3;

  /// White below a table or a picture, in lines: about as much as a list has, whose last line
  /// brings white of its own.
  private static final double LEAST_WHITE_BELOW_A_RULE = 0.6;

  /// White above a heading, in lines: three times what is left of the line below it, so that it
  /// belongs to what follows.
  private static final double HEADING_WHITE = 0.75;

  /// The greatest part of a page's height for which a picture or a table leaves its place: a
  /// picture is never parted, so it may fill the page; a table that is higher than a third goes on
  /// from page to page where it stands.
  private static final double GREATEST_FIGURE = 1;

  private static final double GREATEST_TABLE = 1.0 / 3;

  private final Desk desk;
  private final Galley galley;
  private final Length start;
  private final Length width;
  private final Outset outset;

  /// @param start of the measure, from the type area's start edge
  BlockSetter(Desk desk, Galley galley, Length start, Length width) {
    this(desk, galley, new Extent(start, width), Outset.NONE);
  }

  private BlockSetter(Desk desk, Galley galley, Extent extent, Outset outset) {
    this.desk = desk;
    this.galley = galley;
    this.start = extent.start();
    this.width = extent.width();
    this.outset = outset;
  }

  /// Blocks of the text column, of which wide tables may take the column beside it too.
  ///
  /// @param clear how far down, from the top of the section, something stands beside the text
  static BlockSetter inTextColumn(Desk desk, Galley galley, Length clear) {
    var area = desk.area();
    return new BlockSetter(
        desk, galley, new Extent(Length.ZERO, area.measure()), new Outset(area.width(), clear));
  }

  /// @param headingLevel of a body heading of level 1 in the tag tree
  List<Kid> set(List<Block> blocks, int headingLevel) {
    var kids = new ArrayList<Kid>();
    var before = Optional.<Block>empty();
    for (var block : blocks) {
      int mark = galley.size();
      boolean afterParagraph = before.filter(b -> b instanceof Block.Paragraph).isPresent();
      before.ifPresent(above -> between(above, block));
      kids.add(block(block, afterParagraph, headingLevel).asKid());
      if (!letFloat(block, mark)) {
        before = Optional.of(block);
      }
    }
    return kids;
  }

  /// Lets a picture or a small table leave its place for a better page; the text around it is set
  /// as if it were not there.
  ///
  /// @param mark where it begins in the galley, with the white above it
  private boolean letFloat(Block block, int mark) {
    return switch (block) {
      case Block.Figure _ -> isAtMeasure() && galley.letFloat(mark, GREATEST_FIGURE);
      case Block.Table _ -> isAtMeasure() && galley.letFloat(mark, GREATEST_TABLE);
      case Block.Paragraph _,
          Block.Heading _,
          Block.Listing _,
          Block.BlockQuotation _,
          Block.Verbatim _,
          Block.Break _ ->
          false;
    };
  }

  /// Inside lists and quotations nothing leaves its place.
  private boolean isAtMeasure() {
    return start.equals(Length.ZERO) && width.equals(desk.area().measure());
  }

  /// Half a line of white above what is no running text, and as much below it as brings the text
  /// back to the grid: mostly the other half.
  private void between(Block before, Block after) {
    switch (after) {
      case Block.Paragraph _ when before instanceof Block.Paragraph -> galley.mayEnd();
      case Block.Paragraph _ when before instanceof Block.Heading -> galley.toGrid(Length.ZERO);
      case Block.Paragraph _ when before instanceof Block.Table || before instanceof Block.Figure ->
          galley.toGrid(leading().times(LEAST_WHITE_BELOW_A_RULE));
      case Block.Paragraph _ -> galley.toGrid(leading().times(LEAST_WHITE));
      case Block.Heading _ -> galley.toGrid(Length.ZERO);
      case Block.Listing _,
          Block.BlockQuotation _,
          Block.Table _,
          Block.Figure _,
          Block.Verbatim _,
          Block.Break _ ->
          galley.space(halfLine());
    }
  }

  private StructureElement block(Block block, boolean afterParagraph, int headingLevel) {
    return switch (block) {
      case Block.Paragraph p -> paragraph(p, afterParagraph);
      case Block.Heading h -> heading(h, headingLevel);
      case Block.Listing l -> listing(l, headingLevel);
      case Block.BlockQuotation q -> quotation(q, headingLevel);
      case Block.Table t ->
          new TableSetter(desk, galley, new TableSetter.Room(new Extent(start, width), outset), t)
              .set();
      case Block.Figure f -> new FigureSetter(desk, galley, start, width).set(f);
      case Block.Verbatim v -> verbatim(v);
      case Block.Break b -> ornament(b);
    };
  }

  private Length halfLine() {
    return leading().times(0.5);
  }

  private Length leading() {
    return desk.styles().leading();
  }

  private StructureElement paragraph(Block.Paragraph paragraph, boolean afterParagraph) {
    var styles = desk.styles();
    return paragraph(paragraph, afterParagraph ? styles.indentedText() : styles.text());
  }

  private StructureElement paragraph(Block.Paragraph paragraph, ParagraphStyle style) {
    var copy = desk.copy(paragraph.content(), style.letters(), paragraph.origin());
    galley.paragraph(copy, style, new Extent(start, width), paragraph.anchor());
    return StructureElement.of(Role.PARAGRAPH, copy.kids()).named(paragraph.anchor());
  }

  private StructureElement heading(Block.Heading heading, int headingLevel) {
    var style = desk.styles().heading(heading.level());
    var copy = desk.copy(heading.content(), style.letters(), heading.origin());
    galley.space(leading().times(HEADING_WHITE));
    galley.kept(named(desk.headingStrips(copy, style, start, width), heading.anchor()));
    galley.head();
    return StructureElement.of(Roles.heading(headingLevel + heading.level() - 1), copy.kids())
        .named(heading.anchor());
  }

  private StructureElement listing(Block.Listing list, int headingLevel) {
    var indent = desk.styles().size().times(LIST_INDENT_EMS);
    var items = new ArrayList<Kid>();
    int number = list.start();
    for (var item : list.items()) {
      var label =
          switch (list.kind()) {
            case BULLETED -> "•";
            case NUMBERED -> number + ".";
          };
      if (!items.isEmpty()) {
        galley.mayEnd();
      }
      items.add(item(item, label, indent, headingLevel).asKid());
      number++;
    }
    var role =
        switch (list.kind()) {
          case BULLETED -> Role.LIST;
          case NUMBERED -> Role.NUMBERED_LIST;
        };
    return StructureElement.of(role, items).named(list.anchor());
  }

  private StructureElement item(
      Block.ListItem item, String label, Length indent, int headingLevel) {
    var labelCopy = desk.copy(label, desk.styles().text().letters());
    var inner = new Galley(desk);
    var kids =
        new BlockSetter(desk, inner, start.plus(indent), width.minus(indent))
            .set(item.content(), headingLevel);
    galley.addAll(
        HangingLabel.beside(
            inner.items(), desk.strips(labelCopy, desk.styles().raggedText(), start, indent)));
    return StructureElement.of(
        Role.LIST_ITEM,
        List.of(
            StructureElement.of(Role.LABEL, labelCopy.kids()).asKid(),
            StructureElement.of(Role.LIST_BODY, kids).asKid()));
  }

  private StructureElement quotation(Block.BlockQuotation quotation, int headingLevel) {
    var indent = desk.styles().house().typography().indent();
    var kids = new ArrayList<Kid>();
    for (var block : quotation.content()) {
      if (!kids.isEmpty()) {
        galley.mayEnd();
      }
      var setter = new BlockSetter(desk, galley, start.plus(indent), width.minus(indent));
      kids.add(
          (block instanceof Block.Paragraph paragraph
                  ? setter.paragraph(paragraph, desk.styles().quotation())
                  : setter.block(block, false, headingLevel))
              .asKid());
    }
    if (!quotation.attribution().isEmpty()) {
      galley.keep();
      kids.add(attribution(quotation.attribution(), quotation.anchor(), indent).asKid());
    }
    return StructureElement.of(Role.BLOCK_QUOTATION, kids).named(quotation.anchor());
  }

  /// Who said it, below a quotation.
  StructureElement attribution(List<Inline> content, Anchor quotation, Length indent) {
    var style = desk.styles().attribution();
    var copy = desk.copy(content, style.letters(), fasti.report.Origin.of(quotation.id()));
    galley.kept(desk.strips(copy, style, start.plus(indent), width.minus(indent)));
    return StructureElement.of(Role.PARAGRAPH, copy.kids());
  }

  private StructureElement verbatim(Block.Verbatim verbatim) {
    var style = desk.styles().verbatim();
    var kids = new ArrayList<Kid>();
    boolean first = true;
    for (var line : verbatim.text().stripTrailing().split("\n", -1)) {
      var copy =
          desk.copy(
              List.of(new Inline.Text(line.replace(' ', '\u00a0'))),
              style.letters(),
              verbatim.origin());
      if (!first) {
        galley.mayEnd();
      }
      galley.paragraph(copy, style, new Extent(start, width), verbatim.anchor());
      kids.addAll(copy.kids());
      first = false;
    }
    return StructureElement.of(
            Role.PARAGRAPH, List.of(StructureElement.of(Role.CODE, kids).asKid()))
        .named(verbatim.anchor());
  }

  private StructureElement ornament(Block.Break ornament) {
    var style = desk.styles().text().aligned(ParagraphStyle.Alignment.CENTRE);
    var copy = desk.copy("* * *", style.letters());
    for (var strip : desk.strips(copy, style, start, width)) {
      galley.add(strip.asArtifact(Marking.Kind.LAYOUT));
    }
    return StructureElement.of(Role.DIVISION, List.of()).named(ornament.anchor());
  }

  /// The first strip takes the name.
  static List<Strip> named(List<Strip> strips, Anchor anchor) {
    var named = new ArrayList<>(strips);
    if (!named.isEmpty()) {
      named.set(0, Cells.named(named.getFirst(), anchor));
    }
    return named;
  }
}
