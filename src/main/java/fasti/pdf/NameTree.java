package fasti.pdf;

import java.util.ArrayList;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A name tree (ISO 32000-1, 7.9.6) of one node. The names are ASCII, so the order of letters is
/// that of bytes.
final class NameTree {
  static COSDictionary of(SortedMap<String, ? extends COSBase> values) {
    var names = new ArrayList<COSBase>();
    values.forEach(
        (name, value) -> {
          names.add(Cos.text(name));
          names.add(value);
        });
    var tree = new COSDictionary();
    tree.setItem(COSName.NAMES, Cos.array(names));
    return tree;
  }

  private NameTree() {}
}
