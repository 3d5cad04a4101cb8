package fasti.pdf;

import fasti.layout.Pages;
import fasti.layout.page.Destination;
import fasti.layout.page.Marking;
import fasti.layout.page.Placed;
import fasti.style.PdfStandard;
import fasti.text.Anchor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/// Where anchors stand (ISO 32000-1, 12.3.2): a place on a page, at the zoom that the reader has.
///
/// PDF/UA-2 wants every way in the book to lead to a structure element (ISO 14289-2, 8.8). Few
/// readers follow those, so each such way has the place on the page beside it.
final class Destinations {
  private static final COSName PLACE = Cos.name("XYZ");

  private final Pages pages;
  private final Map<Anchor, Destination> places;
  private final PageTree tree;
  private final PdfStandard standard;
  private final FileBody body;
  private final Map<Anchor, COSDictionary> actions = new LinkedHashMap<>();

  Destinations(Pages pages, PageTree tree, PdfStandard standard, FileBody body) {
    this.pages = pages;
    this.places = pages.destinations();
    this.tree = tree;
    this.standard = standard;
    this.body = body;
  }

  /// Makes a link or an outline entry lead to the anchor.
  void lead(COSDictionary from, Anchor anchor) {
    switch (standard) {
      case UA1 -> from.setItem(COSName.DEST, place(anchor));
      case UA2 -> from.setItem(COSName.A, action(anchor));
    }
  }

  /// What a name of the anchor stands for (ISO 32000-2, 12.3.2.4).
  COSBase named(Anchor anchor) {
    return switch (standard) {
      case UA1 -> place(anchor);
      case UA2 -> action(anchor);
    };
  }

  /// The elements are known for sure only once the tree is hung.
  void settle(StructureTree structure) {
    actions.forEach((anchor, action) -> action.setItem(Cos.name("SD"), view(structure, anchor)));
  }

  private COSDictionary action(Anchor anchor) {
    return actions.computeIfAbsent(anchor, this::goTo);
  }

  private COSDictionary goTo(Anchor anchor) {
    var action = new COSDictionary();
    action.setItem(COSName.S, Cos.name("GoTo"));
    action.setItem(COSName.D, place(anchor));
    return action;
  }

  private COSArray place(Anchor anchor) {
    var place = destination(anchor);
    return view(tree.reference(place.pageIndex()), place);
  }

  private COSArray view(StructureTree structure, Anchor anchor) {
    return view(element(structure, anchor).reference(body), destination(anchor));
  }

  /// The element that has the anchor, or else the one that stands there.
  Branch element(StructureTree structure, Anchor anchor) {
    return structure
        .elementOf(anchor)
        .or(() -> standingAt(structure, destination(anchor)))
        .orElseGet(structure::root);
  }

  /// The element that is read first of those that stand there or below.
  private Optional<Branch> standingAt(StructureTree structure, Destination place) {
    return pages.pages().get(place.pageIndex()).matter().stream()
        .filter(placed -> Box.of(placed).bottom().compareTo(place.y()) > 0)
        .min(Comparator.comparing(placed -> Box.of(placed).top()))
        .map(Placed::marking)
        .filter(Marking.Content.class::isInstance)
        .map(content -> structure.ownerOfLeaf(((Marking.Content) content).leaf()));
  }

  private COSArray view(COSBase of, Destination place) {
    var height = pages.pages().get(place.pageIndex()).height();
    return Cos.array(
        of, PLACE, Cos.points(place.x()), Cos.points(height.minus(place.y())), COSNull.NULL);
  }

  private Destination destination(Anchor anchor) {
    var place = places.get(anchor);
    if (place == null) {
      throw new IllegalStateException("a link leads nowhere: " + anchor.id());
    }
    return place;
  }
}
