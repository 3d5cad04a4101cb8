package fasti.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A number tree (ISO 32000-1, 7.9.7) with the keys 0, 1, 2 and so on: a root and one row of
/// leaves, each written as soon as it is made.
final class NumberTree {
  /// A reader that opens one page reads one leaf. Twice or half as many make no odds.
  private static final int LEAF = 64;

  /// @param size how many keys there are
  static COSDictionary of(int size, IntFunction<COSBase> values, FileBody body) throws IOException {
    var tree = new COSDictionary();
    var leaves = new ArrayList<COSBase>();
    for (int start = 0; start < size; start += LEAF) {
      int end = Math.min(start + LEAF, size);
      leaves.add(Cos.reference(body.put(leaf(start, end, values))));
    }
    tree.setItem(COSName.KIDS, Cos.array(leaves));
    return tree;
  }

  private static COSDictionary leaf(int start, int end, IntFunction<COSBase> values) {
    var numbers = new ArrayList<COSBase>();
    for (int key = start; key < end; key++) {
      numbers.add(Cos.integer(key));
      numbers.add(values.apply(key));
    }
    var leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, Cos.array(Cos.integer(start), Cos.integer(end - 1L)));
    leaf.setItem(COSName.NUMS, Cos.array(numbers));
    return leaf;
  }

  private NumberTree() {}
}
