package fasti.pdf;

import fasti.layout.page.OutlineEntry;
import fasti.pdf.PdfObject.Dictionary;
import java.util.List;

/// The outline, or "bookmarks" (ISO 32000-1, 12.3.3). The first two levels stand open.
final class Outline {
  private static final int OPEN_LEVELS = 1;

  private final Destinations destinations;

  private Outline(Destinations destinations) {
    this.destinations = destinations;
  }

  static Dictionary of(List<OutlineEntry> entries, Destinations destinations) {
    var root = Dictionary.typed("Outlines");
    root.set("Count", new Outline(destinations).hang(entries, root, 0));
    return root;
  }

  /// Returns how many entries are seen below this one while it is open.
  ///
  /// @param level of the parent, 0 is the root
  private int hang(List<OutlineEntry> entries, Dictionary parent, int level) {
    int seen = entries.size();
    var items = entries.stream().map(entry -> item(entry, parent)).toList();
    for (int i = 0; i < items.size(); i++) {
      var children = entries.get(i).children();
      if (!children.isEmpty()) {
        int below = hang(children, items.get(i), level + 1);
        boolean open = level < OPEN_LEVELS;
        items.get(i).set("Count", open ? below : -below);
        seen += open ? below : 0;
      }
      if (i > 0) {
        items.get(i).set("Prev", items.get(i - 1));
        items.get(i - 1).set("Next", items.get(i));
      }
    }
    parent.set("First", items.getFirst());
    parent.set("Last", items.getLast());
    return seen;
  }

  private Dictionary item(OutlineEntry entry, Dictionary parent) {
    var item = Dictionary.plain();
    item.set("Title", PdfObject.text(entry.title()));
    item.set("Parent", parent);
    destinations.lead(item, entry.target());
    return item;
  }
}
