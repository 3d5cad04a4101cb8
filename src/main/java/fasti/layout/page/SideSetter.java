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
  /// The first baseline of the column is level with that of the event's title.
  private static final double FIRST_BASELINE_DROP = 8;

  private static final double BLOCK_WHITE = 11;
  private static final double ENTRY_WHITE = 1.5;
  private static final double DATE_SHARE = 0.4;

  private final Desk desk;
  private final List<Kid> kids = new ArrayList<>();
  private final List<Strip> strips = new ArrayList<>();

  SideSetter(Desk desk) {
    this.desk = desk;
  }

  /// @param strip all of it, as high as it needs
  /// @param kids of the section, right after its head
  record Side(Strip strip, List<Kid> kids) {}

  Side set(Part.EventSection event) {
    var side = event.side();
    var origin = event.origin();
    dateAndPlace(side, origin);
    entries(Word.PEOPLE, " ", side.people(), origin);
    keyDates(side.keyDates(), origin);
    entries(Word.TERMS, ": ", side.terms(), origin);
    var whole = Strip.of(Length.ZERO, List.of());
    var down = Length.ZERO;
    for (var strip : strips) {
      whole = whole.with(strip, Length.ZERO, down);
      down = down.plus(strip.height());
    }
    return new Side(whole.withHeight(down), kids);
  }

  private Length start() {
    return desk.area().hasSide() ? desk.area().sideStart() : Length.ZERO;
  }

  private Length width() {
    return desk.area().hasSide() ? desk.area().sideWidth() : desk.area().measure();
  }

  private void dateAndPlace(SideMatter side, Origin origin) {
    if (!side.date().isEmpty()) {
      var capitals = List.<Inline>of(new Inline.Text(desk.labelled(Inline.plainText(side.date()))));
      paragraph(
          desk.copy(capitals, desk.styles().label().letters(), origin), desk.styles().label());
    }
    paragraph(side.remark(), origin);
    paragraph(side.place(), origin);
  }

  private void paragraph(List<Inline> content, Origin origin) {
    if (!content.isEmpty()) {
      paragraph(desk.copy(content, desk.styles().side().letters(), origin), desk.styles().side());
    }
  }

  private void paragraph(Copy copy, ParagraphStyle style) {
    strips.addAll(desk.strips(copy, style, start(), width()));
    kids.add(StructureElement.of(Role.PARAGRAPH, copy.kids()).asKid());
  }

  private void label(Word word) {
    if (!strips.isEmpty()) {
      strips.add(Strip.of(desk.styles().scaled(BLOCK_WHITE), List.of()));
    }
    paragraph(desk.label(desk.ledger().words().of(word)), desk.styles().label());
    strips.add(Strip.of(desk.styles().scaled(ENTRY_WHITE), List.of()));
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
      strips.addAll(desk.strips(copy, style, start(), width()));
      strips.add(Strip.of(desk.styles().scaled(ENTRY_WHITE), List.of()));
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
    var style = desk.styles().side();
    var dateWidth = dateWidth(dates, origin);
    var gap = desk.styles().scaled(5);
    var items = new ArrayList<Kid>();
    for (var date : dates) {
      var when = desk.copy(date.date(), style.letters(), origin);
      var what = desk.copy(date.text(), style.letters(), origin);
      var row =
          new Cells(desk)
              .row(
                  List.of(
                      new Cells.Cell(when, style, start(), dateWidth),
                      new Cells.Cell(
                          what,
                          style,
                          start().plus(dateWidth).plus(gap),
                          width().minus(dateWidth).minus(gap))),
                  Length.ZERO,
                  desk.styles().scaled(ENTRY_WHITE));
      strips.add(row.withMark(date.anchor()));
      items.add(item(when.kids(), what.kids()).asKid());
    }
    kids.add(StructureElement.of(Role.LIST, items).asKid());
  }

  /// As wide as the widest date, but no more than leaves room for what happened.
  private Length dateWidth(List<SideMatter.SideDate> dates, Origin origin) {
    var style = desk.styles().side();
    return dates.stream()
        .map(date -> desk.width(desk.copy(date.date(), style.letters(), origin), style))
        .reduce(Length.ZERO, Length::max)
        .min(width().times(DATE_SHARE));
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

  /// The column hung beside a section's first line; the section is at least as high as it.
  static List<VerticalItem> beside(Galley galley, Strip side, Length leading) {
    var items = new ArrayList<>(galley.items());
    if (side.height().scaledPoints() == 0) {
      return items;
    }
    var drop = Length.points(FIRST_BASELINE_DROP);
    var reach = side.height().plus(drop);
    var missing = reach.plus(leading).minus(galley.height());
    var first = (Strip) items.getFirst();
    items.set(0, first.with(side, Length.ZERO, drop).withReach(reach));
    if (missing.scaledPoints() > 0) {
      items.add(new VerticalItem.PageEnd(fasti.layout.paragraph.Cost.FORBIDDEN));
      items.add(Strip.of(missing, List.of()));
    }
    return items;
  }

  /// Without a side column: under the section's head.
  static List<VerticalItem> below(Galley galley, Strip side, Part.EventSection event) {
    if (side.height().scaledPoints() == 0) {
      return galley.items();
    }
    var items = new ArrayList<VerticalItem>();
    boolean placed = false;
    for (var item : galley.items()) {
      items.add(item);
      if (!placed && item instanceof VerticalItem.ToGrid) {
        items.add(side);
        items.add(new VerticalItem.PageEnd(fasti.layout.paragraph.Cost.FORBIDDEN));
        items.add(item);
        placed = true;
      }
    }
    if (!placed) {
      throw new IllegalStateException("no white below the head of " + event.anchor().id());
    }
    return items;
  }
}
