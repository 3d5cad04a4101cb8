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
import java.util.stream.Stream;

/// Sets blocks below one another into a galley and gives their elements of the tag tree.
final class BlockSetter {
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

  /// White between a quotation and who said it, in points of the classic page.
  private static final double ATTRIBUTION_WHITE = 2;

  private final Desk desk;
  private final Galley galley;
  private final Length start;
  private final Length width;
  private final Outset outset;
  private final int depth;

  /// @param start of the measure, from the type area's start edge
  BlockSetter(Desk desk, Galley galley, Length start, Length width) {
    this(desk, galley, new Extent(start, width), new Setting(Outset.NONE, 0));
  }

  private BlockSetter(Desk desk, Galley galley, Extent extent, Setting setting) {
    this.desk = desk;
    this.galley = galley;
    this.start = extent.start();
    this.width = extent.width();
    this.outset = setting.outset();
    this.depth = setting.depth();
  }

  /// What the blocks stand in.
  ///
  /// @param depth how many lists
  private record Setting(Outset outset, int depth) {}

  /// Blocks of an item of a list, which are as close as its lines.
  ///
  /// @param depth how many lists they stand in
  static BlockSetter inItem(Desk desk, Galley galley, Extent extent, int depth) {
    return new BlockSetter(desk, galley, extent, new Setting(Outset.NONE, depth));
  }

  /// Blocks of the text column, of which wide tables may take the column beside it too.
  ///
  /// @param clear how far down, from the top of the section, something stands beside the text
  static BlockSetter inTextColumn(Desk desk, Galley galley, Length clear) {
    var area = desk.area();
    return new BlockSetter(
        desk,
        galley,
        new Extent(Length.ZERO, area.measure()),
        new Setting(new Outset(area.width(), clear), 0));
  }

  /// @param headingLevel of a body heading of level 1 in the tag tree
  List<Kid> set(List<Block> blocks, int headingLevel) {
    var kids = new ArrayList<Kid>();
    var before = Optional.<Block>empty();
    for (var block : blocks) {
      int mark = galley.size();
      boolean afterParagraph = before.filter(b -> b instanceof Block.Paragraph).isPresent();
      before.ifPresent(above -> white(above, block));
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
      case Block.Figure _ ->
          isAtMeasure() && isInColumn(mark) && galley.letFloat(mark, GREATEST_FIGURE);
      case Block.Table _ ->
          isAtMeasure() && isInColumn(mark) && galley.letFloat(mark, GREATEST_TABLE);
      case Block.Paragraph _,
          Block.Heading _,
          Block.Listing _,
          Block.BlockQuotation _,
          Block.Verbatim _,
          Block.Break _ ->
          false;
    };
  }

  /// Whether nothing goes beyond the text column, where at another place it might meet what stands
  /// there.
  private boolean isInColumn(int mark) {
    return galley.items().stream()
        .skip(mark)
        .flatMap(item -> item instanceof Strip strip ? strip.matter().stream() : Stream.empty())
        .noneMatch(placed -> widthOf(placed).compareTo(width) > 0);
  }

  /// Of what may be wider than the text column.
  private static Length widthOf(Placed placed) {
    return switch (placed) {
      case Placed.Rule rule -> rule.width();
      case Placed.Photograph photograph -> photograph.width();
      case Placed.Vector vector -> vector.width();
      case Placed.Art art -> art.drawing().width();
      case Placed.Glyphs _ -> Length.ZERO;
    };
  }

  /// Inside lists and quotations nothing leaves its place.
  private boolean isAtMeasure() {
    return start.equals(Length.ZERO) && width.equals(desk.area().measure());
  }

  private void white(Block before, Block after) {
    if (depth > 0 && isTight(before) && isTight(after)) {
      galley.mayEnd();
    } else {
      between(before, after);
    }
  }

  /// What follows without white inside an item of a list.
  private static boolean isTight(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.Listing _, Block.BlockQuotation _ -> true;
      case Block.Heading _, Block.Table _, Block.Figure _, Block.Verbatim _, Block.Break _ -> false;
    };
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
      case Block.Listing l -> new ListSetter(desk, galley, extent(), depth).set(l, headingLevel);
      case Block.BlockQuotation q -> quotation(q, headingLevel);
      case Block.Table t ->
          new TableSetter(desk, galley, new TableSetter.Room(extent(), outset), t).set();
      case Block.Figure f ->
          new FigureSetter(desk, galley, new TableSetter.Room(extent(), outset)).set(f);
      case Block.Verbatim v -> new VerbatimSetter(desk, galley, extent(), v).set();
      case Block.Break b -> ornament(b);
    };
  }

  private Extent extent() {
    return new Extent(start, width);
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

  private StructureElement quotation(Block.BlockQuotation quotation, int headingLevel) {
    var indent = desk.styles().house().typography().indent();
    var kids = new ArrayList<Kid>();
    for (var block : quotation.content()) {
      if (!kids.isEmpty()) {
        galley.mayEnd();
      }
      var setter = new BlockSetter(desk, galley, start.plus(indent), width.minus(indent));
      var style = desk.styles().quotation();
      kids.add(
          (block instanceof Block.Paragraph paragraph
                  ? setter.paragraph(paragraph, kids.isEmpty() ? style : style.withIndent(indent))
                  : setter.block(block, false, headingLevel))
              .asKid());
    }
    if (!quotation.attribution().isEmpty()) {
      galley.keep();
      galley.space(desk.styles().scaled(ATTRIBUTION_WHITE));
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
