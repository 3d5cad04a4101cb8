package fasti.layout.page;

import fasti.layout.page.StructureElement.Kid;
import fasti.text.Block;
import fasti.text.PictureSize;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets the running text of an event or of other matter: in one column, or in bands of two columns
/// between pictures and tables that go across both.
final class BodySetter {
  /// Tables of more columns than this are too wide for a column of text.
  private static final int MOST_TABLE_COLUMNS = 3;

  /// Part of the page's height that a note may fill in a column: half leaves room for the lines
  /// that call it, wherever they come.
  private static final double LONGEST_NOTE = 0.5;

  private final Desk desk;
  private final Galley galley;

  BodySetter(Desk desk, Galley galley) {
    this.desk = desk;
    this.galley = galley;
  }

  /// @param headingLevel of a body heading of level 1 in the tag tree
  /// @param clear how far down, from the top of the section, something stands beside the text
  List<Kid> set(List<Block> blocks, int headingLevel, Length clear) {
    return desk.area().design().columns().count() == 1
        ? BlockSetter.inTextColumn(desk, galley, clear).set(blocks, headingLevel)
        : inBands(blocks, headingLevel);
  }

  private List<Kid> inBands(List<Block> blocks, int headingLevel) {
    var kids = new ArrayList<Kid>();
    int begun = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (goesAcross(blocks.get(i))) {
        band(blocks.subList(begun, i), headingLevel, kids);
        kids.addAll(
            BlockSetter.inTextColumn(desk, galley, Length.ZERO)
                .set(blocks.subList(i, i + 1), headingLevel));
        galley.toGrid(desk.styles().leading().times(0.5));
        begun = i + 1;
      }
    }
    band(blocks.subList(begun, blocks.size()), headingLevel, kids);
    return kids;
  }

  private boolean goesAcross(Block block) {
    return switch (block) {
      case Block.Figure figure ->
          figure.size() instanceof PictureSize.AcrossPage
              || FigureSetter.naturalWidth(figure.picture())
                      .compareTo(desk.area().design().columnWidth())
                  > 0;
      case Block.Table table -> table.columns().size() > MOST_TABLE_COLUMNS;
      case Block.Paragraph _,
          Block.Heading _,
          Block.Listing _,
          Block.BlockQuotation _,
          Block.Verbatim _,
          Block.Break _ ->
          false;
    };
  }

  private void band(List<Block> blocks, int headingLevel, List<Kid> kids) {
    if (blocks.isEmpty()) {
      return;
    }
    var inner = new Galley(desk);
    var setter = BlockSetter.inTextColumn(desk.inColumn(), inner, Length.ZERO);
    kids.addAll(setter.set(blocks, headingLevel));
    galley.add(new Band(inner.items(), across(), noteTop()));
    galley.toGrid(desk.styles().leading().times(0.5));
  }

  private Band.NoteTop noteTop() {
    var width = Sheet.NOTE_RULE.min(desk.area().design().columnWidth());
    return new Band.NoteTop(
        desk.styles().leading(),
        desk.area().height().times(LONGEST_NOTE),
        desk.inColumn().rule(Length.ZERO, Length.ZERO, width, Sheet.NOTE_RULE_THICKNESS));
  }

  private Length across() {
    var design = desk.area().design();
    var across = design.columnWidth().plus(design.columns().gutter());
    return desk.ledger().isRightToLeft() ? across.negated() : across;
  }
}
