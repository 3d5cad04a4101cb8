package fasti.layout.page;

import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.text.Block;
import fasti.text.Picture;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets a picture with its caption and credit, never parted from one another.
final class FigureSetter {
  /// A picture is never shown coarser than this on paper, in pixels an inch.
  private static final double LEAST_RESOLUTION = 150;

  /// A picture takes at most this part of the page's height.
  private static final double GREATEST_SHARE = 0.6;

  private static final Marking ORNAMENT = new Marking.Artifact(Marking.Kind.LAYOUT);

  private final Desk desk;
  private final Galley galley;
  private final Length start;
  private final Length width;

  FigureSetter(Desk desk, Galley galley, Length start, Length width) {
    this.desk = desk;
    this.galley = galley;
    this.start = start;
    this.width = width;
  }

  StructureElement set(Block.Figure figure) {
    var kids = new ArrayList<Kid>();
    if (figure.picture().format() == Picture.Format.SVG) {
      tellUndrawn(figure);
    } else if (isOrnament(figure)) {
      galley.add(Cells.named(picture(figure, ORNAMENT), figure.anchor()));
    } else {
      int leaf = desk.ledger().nextLeaf();
      galley.add(Cells.named(picture(figure, new Marking.Content(leaf)), figure.anchor()));
      kids.add(new Kid.Leaf(leaf));
    }
    var caption = new ArrayList<Kid>();
    words(figure.caption(), desk.styles().side(), figure, caption);
    words(figure.credit(), desk.styles().attribution(), figure, caption);
    if (!caption.isEmpty()) {
      kids.add(StructureElement.of(Role.CAPTION, caption).asKid());
    }
    return StructureElement.of(Role.FIGURE, kids)
        .named(figure.anchor())
        .withAlternative(alternative(figure));
  }

  /// A picture of which nothing is said is there to be seen only (PDF/UA-1, 7.3): it is passed over
  /// when the page is read aloud.
  private static boolean isOrnament(Block.Figure figure) {
    return alternative(figure).isEmpty() && figure.credit().isEmpty();
  }

  private Strip picture(Block.Figure figure, Marking marking) {
    var picture = figure.picture();
    double ratio = (double) picture.height() / picture.width();
    var greatest = desk.area().height().times(GREATEST_SHARE);
    var natural = naturalWidth(picture);
    var shown = width.min(natural).min(greatest.times(1 / ratio));
    var height = shown.times(ratio);
    var left = desk.area().left(start, shown);
    var placed = new Placed.Photograph(marking, left, Length.ZERO, shown, height, picture);
    return Strip.of(onGrid(height), List.of(placed));
  }

  /// How wide a picture is shown at most.
  static Length naturalWidth(Picture picture) {
    return Length.points(picture.width() * 72 / LEAST_RESOLUTION);
  }

  /// Whole lines, so that the text below keeps to the grid.
  private Length onGrid(Length height) {
    var leading = desk.styles().leading();
    return leading.times(Math.ceil(height.over(leading)));
  }

  private void words(
      List<fasti.text.Inline> content,
      ParagraphStyle style,
      Block.Figure figure,
      List<Kid> caption) {
    if (content.isEmpty()) {
      return;
    }
    var copy = desk.copy(content, style.letters(), figure.origin());
    galley.keep();
    galley.kept(desk.strips(copy, style, start, width));
    caption.add(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid());
  }

  private static String alternative(Block.Figure figure) {
    return figure.alternative().isEmpty()
        ? fasti.text.Inline.plainText(figure.caption())
        : figure.alternative();
  }

  private void tellUndrawn(Block.Figure figure) {
    desk.ledger()
        .report(
            Diagnostic.warning(
                Code.PICTURE_UNREADABLE,
                figure.origin(),
                "the drawing “" + figure.picture().name() + "” is not drawn in the PDF",
                "SVG is carried into the e-book only; save it as PNG too"));
  }
}
