package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.util.ArrayList;
import java.util.List;

/// A number tree (ISO 32000-1, 7.9.7) with the keys 0, 1, 2 and so on: a root and one row of
/// leaves.
final class NumberTree {
  /// A reader that opens one page reads one leaf. Twice or half as many make no odds.
  private static final int LEAF = 64;

  static Dictionary of(List<PdfObject> values) {
    var tree = Dictionary.plain();
    var leaves = new ArrayList<Dictionary>();
    for (int start = 0; start < values.size(); start += LEAF) {
      leaves.add(leaf(values, start, Math.min(start + LEAF, values.size())));
    }
    tree.set("Kids", PdfObject.array(leaves));
    return tree;
  }

  private static Dictionary leaf(List<PdfObject> values, int start, int end) {
    var numbers = new ArrayList<PdfObject>();
    for (int key = start; key < end; key++) {
      numbers.add(PdfObject.integer(key));
      numbers.add(values.get(key));
    }
    var leaf = Dictionary.plain();
    leaf.set("Limits", PdfObject.array(PdfObject.integer(start), PdfObject.integer(end - 1L)));
    leaf.set("Nums", PdfObject.array(numbers));
    return leaf;
  }

  private NumberTree() {}
}
