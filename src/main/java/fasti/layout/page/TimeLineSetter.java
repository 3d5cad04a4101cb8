package fasti.layout.page;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.drawing.Frame;
import fasti.drawing.TimeLineArtist;
import fasti.drawing.TimeLineBrief;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the time line: a heading and one drawing, or one a period.
final class TimeLineSetter {
  /// Room kept for the heading above a drawing.
  private static final double HEADING_LINES = 4;

  private final Desk desk;
  private final Publication publication;

  TimeLineSetter(Desk desk, Publication publication) {
    this.desk = desk;
    this.publication = publication;
  }

  SetPart set(Part.TimeLine timeLine) {
    var galley = new Galley(desk);
    var kids = new ArrayList<Kid>();
    kids.add(
        PartHeading.set(desk, galley, timeLine, new RunningHead("", "", Furniture.FOOT)).asKid());
    var height = desk.area().height();
    var first = height.minus(desk.styles().leading().times(HEADING_LINES));
    var drawings =
        TimeLineArtist.drawPages(
            TimeLineBrief.of(timeLine, publication, desk.styles().house()),
            new Frame(desk.area().width(), first, height),
            desk.ledger().shaper(),
            desk.ledger()::folio);
    for (int i = 0; i < drawings.size(); i++) {
      var drawing = drawings.get(i);
      int leaf = desk.ledger().nextLeaf();
      if (i > 0) {
        galley.space(desk.styles().leading());
      }
      var anchor = timeLine.drawingAnchor(i + 1);
      galley.add(
          Cells.named(
              Strip.of(
                  drawing.height(),
                  List.of(
                      new Placed.Art(
                          new Marking.Content(leaf), Length.ZERO, Length.ZERO, drawing))),
              anchor));
      kids.add(
          StructureElement.of(Role.FIGURE, List.of(new Kid.Leaf(leaf)))
              .named(anchor)
              .withAlternative(timeLine.description())
              .asKid());
    }
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, kids),
        Optional.of(PartHeading.outline(timeLine, List.of())));
  }
}
