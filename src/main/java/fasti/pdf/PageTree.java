package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/// The page tree (ISO 32000-1, 7.7.3): a root and one row of nodes. Every page has its number
/// before it is made, so that what comes before it can lead to it.
final class PageTree {
  private static final int NODE = 64;

  private final COSDictionary root = Cos.dictionary("Pages");
  private final List<COSDictionary> nodes = new ArrayList<>();
  private final List<COSObject> pages = new ArrayList<>();

  /// @param count of the pages
  PageTree(int count, FileBody body) {
    for (int i = 0; i < count; i++) {
      pages.add(Cos.reference(body.newNumber()));
    }
    for (int start = 0; start < count; start += NODE) {
      nodes.add(node(pages.subList(start, Math.min(start + NODE, count))));
    }
    root.setItem(COSName.KIDS, Cos.array(nodes));
    root.setInt(COSName.COUNT, count);
  }

  private COSDictionary node(List<? extends COSBase> kids) {
    var node = Cos.dictionary("Pages");
    node.setItem(COSName.PARENT, root);
    node.setItem(COSName.KIDS, Cos.array(kids));
    node.setInt(COSName.COUNT, kids.size());
    return node;
  }

  COSDictionary root() {
    return root;
  }

  COSDictionary parentOf(int page) {
    return nodes.get(page / NODE);
  }

  COSObject reference(int page) {
    return pages.get(page);
  }

  int number(int page) {
    return (int) reference(page).getKey().getNumber();
  }
}
