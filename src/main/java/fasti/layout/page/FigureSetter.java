package fasti.layout.page;

import fasti.drawing.GreyCheck;
import fasti.drawing.SvgReader;
import fasti.drawing.SvgReader.Result;
import fasti.drawing.VectorPicture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Picture;
import fasti.text.PictureSize;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets a picture with its caption and credit, never parted from one another.
final class FigureSetter {
  /// A picture is never shown coarser than this on paper unless its author wants it, in dots an
  /// inch: below, single dots are seen.
  private static final double LEAST_RESOLUTION = 150;

  /// A file that claims more was made to be enlarged: a slide, a negative.
  private static final double GREATEST_RESOLUTION = 300;

  /// A picture takes at most this part of the page's height.
  private static final double GREATEST_SHARE = 0.6;

  private static final Marking ORNAMENT = new Marking.Artifact(Marking.Kind.LAYOUT);

  private final Desk desk;
  private final Galley galley;
  private final Length start;
  private final Length width;
  private final Outset outset;

  /// @param room for the picture
  FigureSetter(Desk desk, Galley galley, TableSetter.Room room) {
    this.desk = desk;
    this.galley = galley;
    this.start = room.column().start();
    this.width = room.column().width();
    this.outset = room.outset();
  }

  /// How large a picture stands on paper.
  private record Size(Length width, Length height) {}

  StructureElement set(Block.Figure figure) {
    var kids = new ArrayList<Kid>();
    if (isOrnament(figure)) {
      picture(figure, ORNAMENT);
    } else {
      int leaf = desk.ledger().nextLeaf();
      if (picture(figure, new Marking.Content(leaf))) {
        kids.add(new Kid.Leaf(leaf));
      }
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

  /// @return whether there is anything to see
  private boolean picture(Block.Figure figure, Marking marking) {
    var extent = extent(figure);
    var left = desk.area().left(start, extent.width);
    var placed =
        switch (figure.picture().format()) {
          case JPEG, PNG -> Optional.<Placed>of(photograph(figure, marking, left, extent));
          case SVG ->
              drawn(figure)
                  .<Placed>map(
                      drawing ->
                          new Placed.Vector(
                              marking, left, Length.ZERO, extent.width, extent.height, drawing));
        };
    placed.ifPresent(
        picture ->
            galley.add(
                Cells.named(Strip.of(onGrid(extent.height), List.of(picture)), figure.anchor())));
    return placed.isPresent();
  }

  private Placed photograph(Block.Figure figure, Marking marking, Length left, Size extent) {
    double resolution = figure.picture().width() * 72 / extent.width.inPoints();
    // Rounding may take a hair off what is just enough.
    if (Math.round(resolution) < LEAST_RESOLUTION) {
      tellCoarse(figure, Math.round(resolution));
    }
    return new Placed.Photograph(
        marking, left, Length.ZERO, extent.width, extent.height, figure.picture());
  }

  private Size extent(Block.Figure figure) {
    var picture = figure.picture();
    double ratio = (double) picture.height() / picture.width();
    var wanted =
        switch (figure.size()) {
          case PictureSize.Natural _ -> naturalWidth(picture).min(width);
          case PictureSize.Share(var share) -> width.times(share);
          case PictureSize.Fixed(var fixed) -> fixed.min(widest());
          case PictureSize.AcrossPage _ -> widest();
        };
    var greatest = desk.area().height().times(GREATEST_SHARE);
    var shown = wanted.min(greatest.times(1 / ratio));
    return new Size(shown, shown.times(ratio));
  }

  /// The side column too, where nothing stands in it.
  private Length widest() {
    return galley.height().compareTo(outset.clear()) >= 0 ? outset.width().max(width) : width;
  }

  /// How wide a picture is by itself.
  static Length naturalWidth(Picture picture) {
    double resolution =
        switch (picture.format()) {
          case SVG -> picture.resolution();
          case JPEG, PNG -> Math.clamp(picture.resolution(), LEAST_RESOLUTION, GREATEST_RESOLUTION);
        };
    return Length.points(picture.width() * 72 / (resolution > 0 ? resolution : CSS_RESOLUTION));
  }

  /// CSS Values 3, 6.2: what a drawing's unit is where it does not say.
  private static final double CSS_RESOLUTION = 96;

  private Optional<VectorPicture> drawn(Block.Figure figure) {
    var typography = desk.styles().house().typography();
    var reader = new SvgReader(desk.ledger().shaper(), typography, desk.ledger().language());
    return switch (reader.read(figure.picture())) {
      case Result.Drawn(var picture, var leftOut) -> {
        if (!leftOut.isEmpty()) {
          tellSimplified(figure, leftOut);
        }
        GreyCheck.alike(picture).ifPresent(colours -> tellAlike(figure, colours));
        yield Optional.of(picture);
      }
      case Result.Unreadable(var why) -> {
        tellUndrawn(figure, why);
        yield Optional.empty();
      }
    };
  }

  /// Whole lines, so that the text below keeps to the grid.
  private Length onGrid(Length height) {
    var leading = desk.styles().leading();
    return leading.times(Math.ceil(height.over(leading)));
  }

  private void words(
      List<Inline> content, ParagraphStyle style, Block.Figure figure, List<Kid> caption) {
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
        ? Inline.plainText(figure.caption())
        : figure.alternative();
  }

  private void tellUndrawn(Block.Figure figure, String why) {
    tell(
        Code.PICTURE_UNREADABLE,
        figure,
        "the drawing “" + figure.picture().name() + "” is not drawn in the PDF: it " + why,
        "open it in a drawing program and save it again as plain SVG, or as PNG");
  }

  private void tellSimplified(Block.Figure figure, List<String> leftOut) {
    tell(
        Code.DRAWING_SIMPLIFIED,
        figure,
        "the drawing “"
            + figure.picture().name()
            + "” is drawn in the PDF without "
            + String.join(", ", leftOut),
        "turn that part into paths in the drawing program, or save the drawing as PNG");
  }

  private void tellAlike(Block.Figure figure, GreyCheck.Alike colours) {
    tell(
        Code.COLOURS_ALIKE,
        figure,
        "in the drawing “"
            + figure.picture().name()
            + "” the colours "
            + colours
            + " are the same grey where there is no colour",
        "make one of them much lighter, or tell the parts apart by words or patterns too");
  }

  private void tellCoarse(Block.Figure figure, long resolution) {
    tell(
        Code.PICTURE_COARSE,
        figure,
        "the picture “"
            + figure.picture().name()
            + "” is shown with "
            + resolution
            + " dots an inch: they will be seen",
        "make it narrower, leave out its width, or take a larger picture");
  }

  private void tell(Code code, Block.Figure figure, String what, String hint) {
    desk.ledger().report(Diagnostic.warning(code, figure.origin(), what, hint));
  }
}
