package fasti.layout.page;

import fasti.document.Part;
import fasti.document.Quotation;
import fasti.document.Word;
import fasti.layout.page.RunningHead.Furniture;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.layout.paragraph.Cost;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets an event's section: head, side matter, body, figures, quotation, significance, questions,
/// sources.
final class EventSetter {
  private static final double HAIRLINE_POINTS = 0.5;

  /// Sources alone on a page are a nuisance: dearer than a page more.
  private static final Cost RATHER_NOT = new Cost.Of(150);

  /// White below a head, in lines: at least this, on the average a line.
  private static final double HEAD_WHITE = 0.4;

  /// The rules above and below the significance stand in the line of white around it, in lines from
  /// the text: nearer than the middle, so that they belong to it.
  private static final double RULE_DISTANCE = 0.3;

  private final Desk desk;

  EventSetter(Desk desk) {
    this.desk = desk;
  }

  SetPart set(Part.EventSection event) {
    var galley = new Galley(desk);
    var kids = new ArrayList<Kid>();
    var side = SidePlacing.of(desk, event);
    head(event, galley, kids);
    new BodyOf(event, galley, kids).set(side.clear());
    var section = side.place(galley);
    kids.addAll(1 + (event.subtitle().isEmpty() ? 0 : 1), section.kids());
    return new SetPart(
        section.matter(),
        StructureElement.of(Role.SECTION, kids).named(event.anchor()),
        Optional.of(PartHeading.outline(event, PartHeading.headingsIn(event.body()))));
  }

  private void head(Part.EventSection event, Galley galley, List<Kid> kids) {
    var styles = desk.styles();
    var title = desk.copy(event.title(), styles.eventTitle().letters(), event.origin());
    var strips =
        new ArrayList<>(
            BlockSetter.named(
                desk.headingStrips(title, styles.eventTitle(), Length.ZERO, desk.area().measure()),
                event.anchor()));
    strips.set(
        0,
        strips
            .getFirst()
            .withOpening(
                new RunningHead(
                    Inline.plainText(event.shortTitle()),
                    event.runningDate(),
                    Furniture.HEAD_AND_FOOT)));
    kids.add(StructureElement.of(Role.HEADING_1, title.kids()).asKid());
    if (!event.subtitle().isEmpty()) {
      var subtitle = desk.copy(event.subtitle(), styles.eventSubtitle().letters(), event.origin());
      strips.addAll(
          desk.strips(subtitle, styles.eventSubtitle(), Length.ZERO, desk.area().measure()));
      kids.add(StructureElement.of(Role.PARAGRAPH, subtitle.kids()).asKid());
    }
    galley.kept(strips);
    galley.head();
    galley.toGrid(desk.styles().leading().times(HEAD_WHITE));
  }

  /// What stands below the head, in the publication's order.
  private final class BodyOf {
    private final Part.EventSection event;
    private final Galley galley;
    private final List<Kid> kids;
    private final Length measure = desk.area().measure();
    private final Length leading = desk.styles().leading();

    BodyOf(Part.EventSection event, Galley galley, List<Kid> kids) {
      this.event = event;
      this.galley = galley;
      this.kids = kids;
    }

    /// @param clear how far down something stands beside the text
    void set(Length clear) {
      var blocks = BlockSetter.inTextColumn(desk, galley, clear);
      kids.addAll(new BodySetter(desk, galley).set(opening(event.body()), 2, clear));
      for (var figure : event.figures()) {
        kids.addAll(blocks.set(List.<Block>of(figure), 2));
      }
      event.quotation().ifPresent(this::quotation);
      if (!event.significance().isEmpty()) {
        significance();
      }
      if (!event.questions().isEmpty()) {
        new QuestionSetter(desk, galley).set(event.questions(), event.origin(), kids);
      }
      if (!event.sources().isEmpty()) {
        sources();
      }
    }

    /// Small capitals show where the text begins, in a book that has capitals.
    private List<Block> opening(List<Block> body) {
      return desk.styles().hasCapitals() ? OpeningWords.inSmallCaps(body) : body;
    }

    private void quotation(Quotation quotation) {
      var styles = desk.styles();
      var indent = styles.house().typography().indent();
      var width = measure.minus(indent);
      var inside = new ArrayList<Kid>();
      var letters = styles.quotation().letters();
      galley.toGrid(leading.times(0.5));
      var text = desk.copy(quotation.text(), letters, event.origin());
      galley.paragraph(text, styles.quotation(), new Extent(indent, width), quotation.anchor());
      inside.add(StructureElement.of(Role.PARAGRAPH, text.kids()).asKid());
      if (!quotation.original().isEmpty()) {
        galley.keep();
        galley.space(styles.scaled(3));
        inside.add(original(quotation, indent).asKid());
      }
      if (!quotation.attribution().isEmpty()) {
        galley.keep();
        galley.space(styles.scaled(2));
        var setter = new BlockSetter(desk, galley, Length.ZERO, measure);
        inside.add(setter.attribution(quotation.attribution(), quotation.anchor(), indent).asKid());
      }
      kids.add(StructureElement.of(Role.BLOCK_QUOTATION, inside).named(quotation.anchor()).asKid());
    }

    private StructureElement original(Quotation quotation, Length indent) {
      var style = desk.styles().original();
      var copy =
          desk.writer()
              .write(
                  quotation.original(),
                  style.letters(),
                  quotation.originalLanguage(),
                  event.origin());
      galley.paragraph(
          copy, style, new Extent(indent, measure.minus(indent)), quotation.originalAnchor());
      return StructureElement.of(Role.PARAGRAPH, copy.kids())
          .inLanguage(quotation.originalLanguage());
    }

    /// Why it matters: between two hairlines, its label running in.
    private void significance() {
      var styles = desk.styles();
      var label = new Inline.Text(desk.labelled(desk.ledger().words().of(Word.WHY_IT_MATTERS)));
      var copy =
          desk.writer()
              .writeRunIn(
                  label,
                  styles.labelLetters(),
                  new CopyWriter.Body(
                      event.significance(), styles.text().letters(), event.origin()));
      var strips =
          new ArrayList<>(
              BlockSetter.named(
                  desk.strips(copy, styles.text(), Length.ZERO, measure),
                  event.significanceAnchor()));
      galley.toGrid(leading.times(2 * RULE_DISTANCE));
      strips.set(0, ruled(strips.getFirst(), leading.times(-RULE_DISTANCE)));
      var below = strips.getLast().height().plus(leading.times(RULE_DISTANCE));
      strips.addLast(ruled(strips.removeLast(), below).withReach(below));
      galley.kept(strips);
      galley.space(leading.times(RULE_DISTANCE));
      kids.add(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid());
    }

    private Strip ruled(Strip strip, Length down) {
      var rule = desk.rule(Length.ZERO, Length.ZERO, measure, Length.points(HAIRLINE_POINTS));
      return strip.with(Strip.of(Length.ZERO, List.of(rule)), Length.ZERO, down);
    }

    private void sources() {
      var styles = desk.styles();
      galley.space(leading.times(0.75));
      galley.add(new VerticalItem.PageEnd(RATHER_NOT));
      var label = desk.label(desk.ledger().words().of(Word.SOURCES));
      galley.kept(desk.strips(label, styles.label(), Length.ZERO, measure));
      kids.add(StructureElement.of(Role.PARAGRAPH, label.kids()).asKid());
      var items = new ArrayList<Kid>();
      for (int i = 0; i < event.sources().size(); i++) {
        if (i == 0) {
          galley.keep();
          galley.space(styles.scaled(2));
        } else {
          galley.mayEnd();
        }
        var copy = desk.copy(event.sources().get(i), styles.side().letters(), event.origin());
        galley.paragraph(
            copy, styles.side(), new Extent(Length.ZERO, measure), event.sourceAnchor(i + 1));
        items.add(
            StructureElement.of(
                    Role.LIST_ITEM,
                    List.of(
                        StructureElement.of(
                                Role.LIST_BODY,
                                List.of(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid()))
                            .asKid()))
                .asKid());
      }
      kids.add(StructureElement.of(Role.LIST, items).asKid());
    }
  }
}
