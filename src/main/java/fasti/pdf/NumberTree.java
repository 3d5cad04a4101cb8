package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A number tree (ISO 32000-1, 7.9.7) with the keys 0, 1, 2 and so on: a root and one row of
/// leaves.
final class NumberTree {
  /// A reader that opens one page reads one leaf. Twice or half as many make no odds.
  private static final int LEAF = 64;

  static COSDictionary of(List<COSBase> values) {
    var tree = new COSDictionary();
    var leaves = new ArrayList<COSDictionary>();
    for (int start = 0; start < values.size(); start += LEAF) {
      leaves.add(leaf(values, start, Math.min(start + LEAF, values.size())));
    }
    tree.setItem(COSName.KIDS, Cos.array(leaves));
    return tree;
  }

  private static COSDictionary leaf(List<COSBase> values, int start, int end) {
    var numbers = new ArrayList<COSBase>();
    for (int key = start; key < end; key++) {
      numbers.add(Cos.integer(key));
      numbers.add(values.get(key));
    }
    var leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, Cos.array(Cos.integer(start), Cos.integer(end - 1L)));
    leaf.setItem(COSName.NUMS, Cos.array(numbers));
    return leaf;
  }

  private NumberTree() {}
}
