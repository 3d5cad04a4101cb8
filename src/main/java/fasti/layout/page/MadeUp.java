package fasti.layout.page;

import fasti.layout.page.RunningHead.Furniture;
import fasti.style.PageDesign;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A column cut into pages. They are put together, with running heads and folios, only when it is
/// known that their numbers are those that are printed.
public final class MadeUp {
  private final Desk desk;
  private final List<Sheet> sheets;

  MadeUp(Desk desk, List<Sheet> sheets) {
    this.desk = desk;
    this.sheets = List.copyOf(sheets);
  }

  /// @param folio of the page
  public record Opening(String folio, Strip.Start start) {}

  public int pageCount() {
    return sheets.size();
  }

  /// The printed number of the page that each anchor stands on.
  public Map<Anchor, String> folios() {
    var folios = new LinkedHashMap<Anchor, String>();
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).addAnchors(folio(i), folios);
    }
    return folios;
  }

  /// Where links to each anchor lead.
  public Map<Anchor, Destination> destinations() {
    var destinations = new LinkedHashMap<Anchor, Destination>();
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).addDestinations(i, left(i), destinations);
    }
    return destinations;
  }

  /// For each page what it begins with, where it begins with text.
  public List<Opening> openings() {
    var openings = new ArrayList<Opening>(sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      var folio = folio(i);
      sheets.get(i).start().ifPresent(start -> openings.add(new Opening(folio, start)));
    }
    return openings;
  }

  /// @param pageCount what "of m" is to say: the count of the last round
  public List<Page> pages(String bookTitle, int pageCount) {
    var furniture = new PageFurniture(desk, bookTitle, pageCount);
    var pages = new ArrayList<Page>(sheets.size());
    var head = new RunningHead("", "", Furniture.FOOT);
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      head = sheet.headAfter(head);
      pages.add(page(i, furniture.matter(sheet.headOn(head), folio(i))));
    }
    return pages;
  }

  private Page page(int index, List<Placed> furniture) {
    var sheet = sheets.get(index);
    var left = left(index);
    var matter = sheet.matter(left);
    for (var placed : furniture) {
      matter.add(placed.movedBy(left, Length.ZERO));
    }
    return new Page(
        index, folio(index), design().width(), design().height(), matter, sheet.links(left));
  }

  private static String folio(int pageIndex) {
    return Integer.toString(pageIndex + 1);
  }

  private PageDesign design() {
    return desk.area().design();
  }

  /// The type area's left edge: the inner margin, which changes sides where both sides are printed.
  private Length left(int pageIndex) {
    boolean mirrored =
        desk.ledger().isRightToLeft()
            != (design().sides() == PageDesign.Sides.TWO && pageIndex % 2 == 1);
    return mirrored ? design().margins().outer() : design().margins().inner();
  }
}
