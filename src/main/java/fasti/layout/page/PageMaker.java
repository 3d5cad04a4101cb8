package fasti.layout.page;

import fasti.layout.page.RunningHead.Furniture;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.style.PageDesign;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a set book up into pages: cuts the column, puts notes at the foot of the page of their
/// call, repeats the heads of tables, adds running heads and folios.
public final class PageMaker {
  /// The rule above notes, as long as it is in old books: short.
  private static final double NOTE_RULE_POINTS = 62;

  private final Desk desk;
  private final String bookTitle;
  private final int pageCount;

  private PageMaker(Desk desk, String bookTitle, int pageCount) {
    this.desk = desk;
    this.bookTitle = bookTitle;
    this.pageCount = pageCount;
  }

  /// @param pageCount what "of m" is to say: the count of the last round
  public static MadeUp makeUp(
      List<VerticalItem> column, PartSetter setter, String bookTitle, int pageCount) {
    return new PageMaker(setter.desk(), bookTitle, pageCount).makeUp(column);
  }

  private MadeUp makeUp(List<VerticalItem> column) {
    var shares = new PageFit(column, height(), noteGap()).shares();
    var pages = new ArrayList<Page>();
    var destinations = new LinkedHashMap<Anchor, Destination>();
    var starts = new ArrayList<MadeUp.Opening>();
    var head = new RunningHead("", "", Furniture.FOOT);
    for (var share : shares) {
      var strips = new Sheet(column.subList(share.from(), share.to()));
      if (strips.isEmpty()) {
        continue;
      }
      head = strips.headAfter(head);
      int index = pages.size();
      var folio = Integer.toString(index + 1);
      strips.destinations(index, destinations);
      strips.start().ifPresent(start -> starts.add(new MadeUp.Opening(folio, start)));
      pages.add(strips.page(index, folio, strips.headOn(head)));
      tellIfTooTall(strips);
    }
    return new MadeUp(pages, destinations, starts);
  }

  private PageDesign design() {
    return desk.area().design();
  }

  private Length height() {
    return desk.area().height();
  }

  private Length noteGap() {
    return desk.styles().leading();
  }

  private void tellIfTooTall(Sheet sheet) {
    if (sheet.depth().compareTo(height()) > 0) {
      var origin = sheet.start().map(s -> s.anchor().id()).orElse("");
      desk.ledger()
          .report(
              Diagnostic.warning(
                  Code.PAGE_TOO_SMALL,
                  Origin.of(origin),
                  "something is taller than the page and is cut off at its foot",
                  "make it smaller, or choose a larger page"));
    }
  }

  /// One page while it is put together.
  private final class Sheet {
    private final List<Strip> strips = new ArrayList<>();
    private final List<Length> tops = new ArrayList<>();
    private final List<Placed> matter = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private Length depth = Length.ZERO;

    Sheet(List<VerticalItem> share) {
      for (var item : share) {
        switch (item) {
          case Strip strip -> add(strip);
          case VerticalItem.Space(var white) ->
              depth = strips.isEmpty() ? depth : depth.plus(white);
          case VerticalItem.ToGrid white ->
              depth = strips.isEmpty() ? depth : depth.plus(white.after(depth));
          case VerticalItem.PageEnd _, VerticalItem.WritingRoom _ -> {}
        }
      }
    }

    private void add(Strip strip) {
      if (strips.isEmpty()) {
        for (var head : strip.continued()) {
          put(head.asArtifact(Marking.Kind.LAYOUT));
        }
      }
      put(strip);
    }

    private void put(Strip strip) {
      strips.add(strip);
      tops.add(depth);
      depth = depth.plus(strip.height());
    }

    boolean isEmpty() {
      return strips.isEmpty();
    }

    /// How far down the matter reaches, notes included.
    Length depth() {
      return strips.getLast().height().plus(tops.getLast()).plus(notesHeight());
    }

    private List<SetNote> notes() {
      return strips.stream().flatMap(strip -> strip.notes().stream()).toList();
    }

    private Length notesHeight() {
      return notes().stream()
          .map(SetNote::height)
          .reduce(notes().isEmpty() ? Length.ZERO : noteGap(), Length::plus);
    }

    Optional<Strip.Start> start() {
      return strips.stream().flatMap(strip -> strip.start().stream()).findFirst();
    }

    /// What is in force at the page's end.
    RunningHead headAfter(RunningHead before) {
      var head = before;
      for (var strip : strips) {
        head = strip.opening().orElse(head);
      }
      return head;
    }

    /// What the page is to say: the first part that begins on it, else the one that goes on.
    RunningHead headOn(RunningHead inForce) {
      return strips.stream().flatMap(strip -> strip.opening().stream()).findFirst().orElse(inForce);
    }

    void destinations(int pageIndex, Map<Anchor, Destination> destinations) {
      for (int i = 0; i < strips.size(); i++) {
        collect(strips.get(i), tops.get(i), pageIndex, destinations);
      }
      var y = height().minus(notesHeight()).plus(noteGap());
      for (var note : notes()) {
        for (var strip : note.strips()) {
          collect(strip, y, pageIndex, destinations);
          y = y.plus(strip.height());
        }
      }
    }

    private void collect(
        Strip strip, Length top, int pageIndex, Map<Anchor, Destination> destinations) {
      for (var mark : strip.marks()) {
        destinations.putIfAbsent(
            mark.anchor(),
            new Destination(
                pageIndex, left(pageIndex).plus(mark.x()), top().plus(top).plus(mark.y())));
      }
    }

    Page page(int index, String folio, RunningHead head) {
      var left = left(index);
      for (int i = 0; i < strips.size(); i++) {
        place(strips.get(i), left, top().plus(tops.get(i)));
      }
      placeNotes(left);
      var furniture = new PageFurniture(desk, bookTitle, pageCount);
      furniture
          .matter(head, folio)
          .forEach(placed -> matter.add(placed.movedBy(left, Length.ZERO)));
      return new Page(index, folio, design().width(), design().height(), matter, links);
    }

    private void placeNotes(Length left) {
      if (notes().isEmpty()) {
        return;
      }
      var y = top().plus(height()).minus(notesHeight()).plus(noteGap());
      var rule =
          desk.rule(
              Length.ZERO,
              y.minus(noteGap().times(0.5)),
              Length.points(NOTE_RULE_POINTS),
              Length.points(0.5));
      matter.add(rule.movedBy(left, Length.ZERO));
      for (var note : notes()) {
        for (var strip : note.strips()) {
          place(strip, left, y);
          y = y.plus(strip.height());
        }
      }
    }

    private void place(Strip strip, Length left, Length top) {
      strip.matter().forEach(placed -> matter.add(placed.movedBy(left, top)));
      strip.links().forEach(link -> links.add(link.movedBy(left, top)));
    }
  }

  private Length top() {
    return design().margins().top();
  }

  /// The type area's left edge: the inner margin, which changes sides where both sides are printed.
  private Length left(int pageIndex) {
    boolean mirrored =
        desk.ledger().isRightToLeft()
            != (design().sides() == PageDesign.Sides.TWO && pageIndex % 2 == 1);
    return mirrored ? design().margins().outer() : design().margins().inner();
  }
}
