package fasti.layout.page;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.drawing.TimeLineArtist;
import fasti.drawing.TimeLineBrief;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the title: a page of its own, on which the book's years are the ornament, or a head above
/// the first matter.
final class TitleSetter {
  /// The title page's proportions on a type area of 244 mm.
  private static final double ORNAMENT_AT = 0.135;

  private static final double TITLE_AT = 0.275;
  private static final double FOOT_RULE_POINTS = 85;
  private static final double FOOT_RULE_THICKNESS = 0.8;

  private final Desk desk;
  private final Publication publication;
  private final List<Kid> kids = new ArrayList<>();

  TitleSetter(Desk desk, Publication publication) {
    this.desk = desk;
    this.publication = publication;
  }

  SetPart set(Part.Title title) {
    return switch (title.form()) {
      case PAGE -> page(title);
      case HEAD -> head(title);
    };
  }

  private SetPart page(Part.Title title) {
    var area = desk.area();
    var sheet = Strip.of(area.height(), List.of());
    if (title.line().isPresent()) {
      sheet =
          sheet.with(ornament(title.line().get()), Length.ZERO, area.height().times(ORNAMENT_AT));
    }
    var foot = foot(title);
    var down = area.height().times(TITLE_AT);
    var words =
        fitting(
            title,
            area.height().minus(down).minus(foot.strip().height()).minus(desk.styles().leading()));
    sheet =
        sheet
            .with(words, Length.ZERO, down)
            .with(foot.strip(), Length.ZERO, area.height().minus(foot.strip().height()));
    kids.addAll(foot.kids());
    sheet = sheet.withHeight(area.height());
    var galley = new Galley(desk);
    galley.add(
        Cells.named(sheet, title.anchor()).withOpening(new RunningHead("", "", Furniture.NONE)));
    galley.newPage();
    return part(galley, title);
  }

  /// A title too long for its room is set smaller.
  private Strip fitting(Part.Title title, Length room) {
    var style = desk.styles().bookTitle();
    var words = Strip.stacked(words(title, style));
    for (double size = SMALLER; words.height().compareTo(room) > 0 && size > SMALLEST; ) {
      kids.clear();
      words = Strip.stacked(words(title, style.scaled(size)));
      size *= SMALLER;
    }
    return words;
  }

  /// A step that is seen as one, and where large type would be so no longer.
  private static final double SMALLER = 0.85;

  private static final double SMALLEST = 0.45;

  private SetPart head(Part.Title title) {
    var galley = new Galley(desk);
    var strips = words(title, desk.styles().titleHead());
    strips.set(
        0,
        Cells.named(strips.getFirst(), title.anchor())
            .withOpening(new RunningHead("", "", Furniture.FOOT)));
    galley.kept(strips);
    var copy = footCopy(title);
    var foot = desk.strips(copy, desk.styles().titleFoot(), Length.ZERO, desk.area().width());
    kids.addAll(footKids(copy));
    if (!foot.isEmpty()) {
      galley.keep();
      galley.space(desk.styles().leading().times(0.5));
      galley.kept(foot);
    }
    galley.keep();
    galley.space(desk.styles().leading().times(1.5));
    return part(galley, title);
  }

  private SetPart part(Galley galley, Part.Title title) {
    return new SetPart(
        galley.items(),
        StructureElement.of(Role.SECTION, kids).named(title.anchor()),
        Optional.empty());
  }

  /// Title, subtitle and authors, below one another.
  private List<Strip> words(Part.Title title, ParagraphStyle style) {
    var strips = new ArrayList<Strip>();
    add(title.title(), Role.TITLE, style, strips);
    if (!title.subtitle().isEmpty()) {
      strips.add(Strip.of(desk.styles().leading(), List.of()));
      add(title.subtitle(), Role.PARAGRAPH, desk.styles().bookSubtitle(), strips);
    }
    if (!title.authors().isEmpty()) {
      strips.add(Strip.of(desk.styles().leading(), List.of()));
      add(title.authors(), Role.PARAGRAPH, desk.styles().titleFoot(), strips);
    }
    return strips;
  }

  private void add(List<Inline> content, Role role, ParagraphStyle style, List<Strip> strips) {
    var copy = desk.copy(content, style.letters(), Origin.of(publication.metadata().slug()));
    strips.addAll(
        desk.headingStrips(copy, style, Length.ZERO, desk.area().width().times(TITLE_MEASURE)));
    kids.add(StructureElement.of(role, copy.kids()).asKid());
  }

  /// Large type in short lines reads as a title, not as text.
  private static final double TITLE_MEASURE = 0.86;

  private Strip ornament(Part.TimeLine line) {
    var brief = TimeLineBrief.of(line, publication, desk.styles().house());
    var drawing = TimeLineArtist.drawOrnament(brief, desk.area().width(), desk.ledger().shaper());
    return Strip.of(
        drawing.height(),
        List.of(
            new Placed.Art(
                new Marking.Artifact(Marking.Kind.LAYOUT), Length.ZERO, Length.ZERO, drawing)));
  }

  private Copy footCopy(Part.Title title) {
    return desk.copy(
        title.foot(),
        desk.styles().titleFoot().letters(),
        Origin.of(publication.metadata().slug()));
  }

  private static List<Kid> footKids(Copy copy) {
    return copy.isEmpty()
        ? List.of()
        : List.of(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid());
  }

  private record Foot(Strip strip, List<Kid> kids) {}

  /// What stands at the foot of the page below a short rule, with half a line of white below it.
  private Foot foot(Part.Title title) {
    var styles = desk.styles();
    var copy = footCopy(title);
    var strips = desk.strips(copy, styles.titleFoot(), Length.ZERO, desk.area().width());
    if (strips.isEmpty()) {
      return new Foot(Strip.of(Length.ZERO, List.of()), List.of());
    }
    var line = styles.titleFoot().leading();
    var foot = Strip.of(line, List.of(footRule())).with(Strip.stacked(strips), Length.ZERO, line);
    return new Foot(foot.withHeight(line.times(strips.size() + 1.5)), footKids(copy));
  }

  private Placed.Rule footRule() {
    var width = desk.styles().scaled(FOOT_RULE_POINTS);
    return new Placed.Rule(
        new Marking.Artifact(Marking.Kind.LAYOUT),
        desk.area().left(Length.ZERO, width),
        Length.ZERO,
        width,
        Length.points(FOOT_RULE_THICKNESS),
        desk.styles().accent());
  }
}
