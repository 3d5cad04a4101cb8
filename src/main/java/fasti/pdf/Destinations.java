package fasti.pdf;

import fasti.layout.Pages;
import fasti.layout.page.Destination;
import fasti.layout.page.Marking;
import fasti.layout.page.Placed;
import fasti.pdf.PdfObject.Dictionary;
import fasti.style.PdfStandard;
import fasti.text.Anchor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where anchors stand (ISO 32000-1, 12.3.2): a place on a page, at the zoom that the reader has.
///
/// PDF/UA-2 wants every way in the book to lead to a structure element (ISO 14289-2, 8.8). Few
/// readers follow those, so each such way has the place on the page beside it.
final class Destinations {
  private final Pages pages;
  private final Map<Anchor, Destination> places;
  private final List<Dictionary> dictionaries;
  private final PdfStandard standard;
  private final Map<Anchor, Dictionary> actions = new LinkedHashMap<>();

  /// @param dictionaries of the pages
  Destinations(Pages pages, List<Dictionary> dictionaries, PdfStandard standard) {
    this.pages = pages;
    this.places = pages.destinations();
    this.dictionaries = dictionaries;
    this.standard = standard;
  }

  /// Makes a link or an outline entry lead to the anchor.
  void lead(Dictionary from, Anchor anchor) {
    switch (standard) {
      case UA1 -> from.set("Dest", place(anchor));
      case UA2 -> from.set("A", action(anchor));
    }
  }

  /// What a name of the anchor stands for (ISO 32000-2, 12.3.2.4).
  PdfObject named(Anchor anchor) {
    return switch (standard) {
      case UA1 -> place(anchor);
      case UA2 -> action(anchor);
    };
  }

  /// The elements are known for sure only when all pages have been written.
  void settle(StructureTree structure) {
    actions.forEach((anchor, action) -> action.set("SD", view(structure, anchor)));
  }

  private Dictionary action(Anchor anchor) {
    return actions.computeIfAbsent(anchor, this::goTo);
  }

  private Dictionary goTo(Anchor anchor) {
    var action = Dictionary.plain();
    action.set("S", PdfObject.name("GoTo"));
    action.set("D", place(anchor));
    return action;
  }

  private PdfObject.Array place(Anchor anchor) {
    var place = destination(anchor);
    return view(dictionaries.get(place.pageIndex()), place);
  }

  private PdfObject.Array view(StructureTree structure, Anchor anchor) {
    return view(element(structure, anchor), destination(anchor));
  }

  /// The element that has the anchor, or else the one that stands there.
  Dictionary element(StructureTree structure, Anchor anchor) {
    return structure
        .elementOf(anchor)
        .or(() -> standingAt(structure, destination(anchor)))
        .orElseGet(structure::document);
  }

  /// The element that is read first of those that stand there or below.
  private Optional<Dictionary> standingAt(StructureTree structure, Destination place) {
    return pages.pages().get(place.pageIndex()).matter().stream()
        .filter(placed -> Box.of(placed).bottom().compareTo(place.y()) > 0)
        .min(Comparator.comparing(placed -> Box.of(placed).top()))
        .map(Placed::marking)
        .filter(Marking.Content.class::isInstance)
        .map(content -> structure.ownerOfLeaf(((Marking.Content) content).leaf()).dictionary());
  }

  private PdfObject.Array view(Dictionary of, Destination place) {
    var height = pages.pages().get(place.pageIndex()).height();
    return PdfObject.array(
        of,
        PdfObject.name("XYZ"),
        PdfObject.points(place.x()),
        PdfObject.points(height.minus(place.y())),
        PdfObject.Word.NULL);
  }

  private Destination destination(Anchor anchor) {
    var place = places.get(anchor);
    if (place == null) {
      throw new IllegalStateException("a link leads nowhere: " + anchor.id());
    }
    return place;
  }
}
