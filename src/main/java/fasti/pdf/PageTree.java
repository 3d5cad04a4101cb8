package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The page tree (ISO 32000-1, 7.7.3): a root and one row of nodes.
final class PageTree {
  private static final int NODE = 64;

  static COSDictionary of(List<COSDictionary> pages) {
    var root = Cos.dictionary("Pages");
    var nodes = new ArrayList<COSDictionary>();
    for (int start = 0; start < pages.size(); start += NODE) {
      var node = node(pages.subList(start, Math.min(start + NODE, pages.size())));
      node.setItem(COSName.PARENT, root);
      nodes.add(node);
    }
    root.setItem(COSName.KIDS, Cos.array(nodes));
    root.setInt(COSName.COUNT, pages.size());
    return root;
  }

  private static COSDictionary node(List<COSDictionary> pages) {
    var node = Cos.dictionary("Pages");
    pages.forEach(page -> page.setItem(COSName.PARENT, node));
    node.setItem(COSName.KIDS, Cos.array(pages));
    node.setInt(COSName.COUNT, pages.size());
    return node;
  }

  private PageTree() {}
}
