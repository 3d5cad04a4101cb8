package fasti.layout.page;

import fasti.document.Part;
import fasti.document.SideMatter;
import fasti.document.Word;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.report.Origin;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets what stands beside an event's text: when, where, who, key dates and terms. On a page
/// without a side column it stands under the head.
final class SideSetter {
  private static final double ENTRY_WHITE = 1.5;

  /// Dates that need more of the width than this stand above what happened: beside it they would be
  /// broken in three, and leave it two words a line.
  private static final double DATE_SHARE = 0.4;

  private final Desk desk;
  private final Extent extent;
  private final List<Kid> kids = new ArrayList<>();
  private final List<List<Strip>> blocks = new ArrayList<>();

  /// @param extent of the column that it is set for
  SideSetter(Desk desk, Extent extent) {
    this.desk = desk;
    this.extent = extent;
  }

  /// @param blocks date and place; people; key dates; terms: those that there are, line by line
  /// @param kids of the section, right after its head
  record Side(List<List<Strip>> blocks, List<Kid> kids) {}

  Side set(Part.EventSection event) {
    blocks.add(new ArrayList<>());
    date(event.side(), event.origin());
    return rest(event);
  }

  /// The date alone, for a margin in which nothing else stands.
  Side date(Part.EventSection event) {
    blocks.add(new ArrayList<>());
    date(event.side(), event.origin());
    return new Side(blocks.getLast().isEmpty() ? List.of() : blocks, kids);
  }

  /// All but the date.
  Side withoutDate(Part.EventSection event) {
    blocks.add(new ArrayList<>());
    return rest(event);
  }

  private Side rest(Part.EventSection event) {
    var side = event.side();
    var origin = event.origin();
    paragraph(side.place(), origin);
    if (blocks.getLast().isEmpty()) {
      blocks.removeLast();
    }
    entries(Word.PEOPLE, " ", side.people(), origin);
    keyDates(side.keyDates(), origin);
    entries(Word.TERMS, ": ", side.terms(), origin);
    return new Side(blocks, kids);
  }

  private Length start() {
    return extent.start();
  }

  private Length width() {
    return extent.width();
  }

  private void add(List<Strip> strips) {
    blocks.getLast().addAll(strips);
  }

  private void date(SideMatter side, Origin origin) {
    if (!side.date().isEmpty()) {
      var capitals = List.<Inline>of(new Inline.Text(desk.labelled(Inline.plainText(side.date()))));
      paragraph(
          desk.copy(capitals, desk.styles().label().letters(), origin), desk.styles().label());
    }
    paragraph(side.remark(), origin);
  }

  private void paragraph(List<Inline> content, Origin origin) {
    if (!content.isEmpty()) {
      paragraph(desk.copy(content, desk.styles().side().letters(), origin), desk.styles().side());
    }
  }

  private void paragraph(Copy copy, ParagraphStyle style) {
    add(desk.strips(copy, style, start(), width()));
    kids.add(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid());
  }

  private void label(Word word) {
    blocks.add(new ArrayList<>());
    paragraph(desk.label(desk.ledger().words().of(word)), desk.styles().label());
    add(List.of(Strip.of(desk.styles().scaled(ENTRY_WHITE), List.of())));
  }

  private void entries(Word word, String join, List<SideMatter.Entry> entries, Origin origin) {
    if (entries.isEmpty()) {
      return;
    }
    label(word);
    var items = new ArrayList<Kid>();
    for (var entry : entries) {
      var style = desk.styles().side();
      var copy = desk.copy(inlines(entry, join, origin), style.letters(), origin);
      add(desk.strips(copy, style, start(), width()));
      add(List.of(Strip.of(desk.styles().scaled(ENTRY_WHITE), List.of())));
      items.add(item(List.of(), copy.kids()).asKid());
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
  }

  private static List<Inline> inlines(SideMatter.Entry entry, String join, Origin origin) {
    var content = new ArrayList<Inline>();
    Inline head = new Inline.Strong(entry.head());
    content.add(
        entry
            .target()
            .<Inline>map(
                target ->
                    new Inline.Link(
                        new LinkTarget.Local(target), LinkRole.PLAIN, List.of(head), origin))
            .orElse(head));
    if (!entry.text().isEmpty()) {
      content.add(new Inline.Text(join));
      content.addAll(entry.text());
    }
    return content;
  }

  private void keyDates(List<SideMatter.SideDate> dates, Origin origin) {
    if (dates.isEmpty()) {
      return;
    }
    label(Word.KEY_DATES);
    var widest = widest(dates, origin);
    var beside = widest.over(width()) <= DATE_SHARE;
    var items = new ArrayList<Kid>();
    for (var date : dates) {
      var when = desk.copy(date.date(), whenStyle(beside).letters(), origin);
      var what = desk.copy(date.text(), desk.styles().side().letters(), origin);
      add(
          List.of(
              (beside ? besideDate(when, what, widest) : below(when, what))
                  .withMark(date.anchor())));
      items.add(item(when.kids(), what.kids()).asKid());
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
  }

  private Length widest(List<SideMatter.SideDate> dates, Origin origin) {
    var style = desk.styles().sideDate();
    return dates.stream()
        .map(date -> desk.width(desk.copy(date.date(), style.letters(), origin), style))
        .reduce(Length.ZERO, Length::max);
  }

  /// A date above what happened has to be told from it.
  private ParagraphStyle whenStyle(boolean beside) {
    var style = desk.styles().sideDate();
    return beside ? style : style.withLetters(desk.styles().quiet(style.letters()));
  }

  private Strip besideDate(Copy when, Copy what, Length dateWidth) {
    var gap = desk.styles().scaled(5);
    var text = start().plus(dateWidth).plus(gap);
    return new Cells(desk)
        .row(
            List.of(
                new Cells.Cell(when, desk.styles().sideDate(), start(), dateWidth),
                new Cells.Cell(
                    what, desk.styles().side(), text, width().minus(dateWidth).minus(gap))),
            Length.ZERO,
            desk.styles().scaled(ENTRY_WHITE));
  }

  private Strip below(Copy when, Copy what) {
    var cells = new Cells(desk);
    var date = new Cells.Cell(when, whenStyle(false), start(), width());
    var text = new Cells.Cell(what, desk.styles().side(), start(), width());
    var above = cells.row(List.of(date), Length.ZERO, Length.ZERO);
    var under = cells.row(List.of(text), Length.ZERO, desk.styles().scaled(2 * ENTRY_WHITE));
    return above
        .with(under, Length.ZERO, above.height())
        .withHeight(above.height().plus(under.height()));
  }

  private static StructureElement item(List<Kid> label, List<Kid> body) {
    var kids = new ArrayList<Kid>();
    if (!label.isEmpty()) {
      kids.add(StructureElement.of(Role.LABEL, label).asKid());
    }
    kids.add(
        StructureElement.of(
                Role.LIST_BODY, List.of(StructureElement.of(Role.PARAGRAPH, body).asKid()))
            .asKid());
    return StructureElement.of(Role.LIST_ITEM, kids);
  }
}
