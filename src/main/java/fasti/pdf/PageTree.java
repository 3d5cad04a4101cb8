package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.util.ArrayList;
import java.util.List;

/// The page tree (ISO 32000-1, 7.7.3): a root and one row of nodes.
final class PageTree {
  private static final int NODE = 64;

  static Dictionary of(List<Dictionary> pages) {
    var root = Dictionary.typed("Pages");
    var nodes = new ArrayList<Dictionary>();
    for (int start = 0; start < pages.size(); start += NODE) {
      var node = node(pages.subList(start, Math.min(start + NODE, pages.size())));
      node.set("Parent", root);
      nodes.add(node);
    }
    root.set("Kids", PdfObject.array(nodes));
    root.set("Count", pages.size());
    return root;
  }

  private static Dictionary node(List<Dictionary> pages) {
    var node = Dictionary.typed("Pages");
    pages.forEach(page -> page.set("Parent", node));
    node.set("Kids", PdfObject.array(pages));
    node.set("Count", pages.size());
    return node;
  }

  private PageTree() {}
}
