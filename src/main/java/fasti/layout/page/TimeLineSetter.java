package fasti.layout.page;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.drawing.Frame;
import fasti.drawing.Shape;
import fasti.drawing.TimeLineArtist;
import fasti.drawing.TimeLineBrief;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the time line: a heading and one drawing, or one a period.
final class TimeLineSetter {
  /// Room kept at least for the heading above a drawing.
  private static final double HEADING_LINES = 4;

  private final Desk desk;
  private final Part.TimeLine timeLine;
  private final TimeLineArtist artist;

  /// A setter for all rounds of make-up: its artist draws again only what has changed.
  TimeLineSetter(Desk desk, Publication publication, Part.TimeLine timeLine) {
    this.desk = desk;
    this.timeLine = timeLine;
    this.artist =
        new TimeLineArtist(
            TimeLineBrief.of(timeLine, publication, desk.styles().house()), desk.ledger().shaper());
  }

  private void tellMissing(Shape shape) {
    if (shape instanceof Shape.Label label) {
      label.runs().forEach(run -> desk.ledger().reportMissing(run, desk.ledger().book()));
    }
  }

  SetPart set() {
    var galley = new Galley(desk);
    var kids = new ArrayList<Kid>();
    kids.add(
        PartHeading.set(desk, galley, timeLine, new RunningHead("", "", Furniture.FOOT)).asKid());
    var height = desk.area().height();
    var heading = desk.styles().leading().times(HEADING_LINES).max(galley.height());
    var first = height.minus(heading);
    var drawings =
        artist.drawPages(new Frame(desk.area().width(), first, height), desk.ledger()::folio);
    for (int i = 0; i < drawings.size(); i++) {
      var drawing = drawings.get(i);
      drawing.shapes().forEach(this::tellMissing);
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
              .withAlternative(alternative(i + 1, drawings.size()))
              .asKid());
    }
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, kids),
        Optional.of(PartHeading.outline(timeLine, List.of())));
  }

  /// The first drawing is described by words for all of them, which are not said again.
  ///
  /// @param number of the drawing, counted from 1
  private String alternative(int number, int count) {
    return number == 1
        ? timeLine.description()
        : Inline.plainText(timeLine.title()) + " (" + number + "/" + count + ")";
  }
}
