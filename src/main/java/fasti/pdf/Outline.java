package fasti.pdf;

import fasti.layout.page.OutlineEntry;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The outline, or "bookmarks" (ISO 32000-1, 12.3.3). The first two levels stand open.
final class Outline {
  private static final int OPEN_LEVELS = 1;

  private final Destinations destinations;

  private Outline(Destinations destinations) {
    this.destinations = destinations;
  }

  static COSDictionary of(List<OutlineEntry> entries, Destinations destinations) {
    var root = Cos.dictionary("Outlines");
    root.setInt(COSName.COUNT, new Outline(destinations).hang(entries, root, 0));
    return root;
  }

  /// Returns how many entries are seen below this one while it is open.
  ///
  /// @param level of the parent, 0 is the root
  private int hang(List<OutlineEntry> entries, COSDictionary parent, int level) {
    int seen = entries.size();
    var items = entries.stream().map(entry -> item(entry, parent)).toList();
    for (int i = 0; i < items.size(); i++) {
      var children = entries.get(i).children();
      if (!children.isEmpty()) {
        int below = hang(children, items.get(i), level + 1);
        boolean open = level < OPEN_LEVELS;
        items.get(i).setInt(COSName.COUNT, open ? below : -below);
        seen += open ? below : 0;
      }
      if (i > 0) {
        items.get(i).setItem(COSName.PREV, items.get(i - 1));
        items.get(i - 1).setItem(COSName.NEXT, items.get(i));
      }
    }
    parent.setItem(COSName.FIRST, items.getFirst());
    parent.setItem(COSName.LAST, items.getLast());
    return seen;
  }

  private COSDictionary item(OutlineEntry entry, COSDictionary parent) {
    var item = new COSDictionary();
    item.setItem(COSName.TITLE, Cos.text(entry.title()));
    item.setItem(COSName.PARENT, parent);
    destinations.lead(item, entry.target());
    return item;
  }
}
