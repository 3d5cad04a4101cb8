package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.util.ArrayList;
import java.util.SortedMap;

/// A name tree (ISO 32000-1, 7.9.6) of one node. The names are ASCII, so the order of letters is
/// that of bytes.
final class NameTree {
  static Dictionary of(SortedMap<String, ? extends PdfObject> values) {
    var names = new ArrayList<PdfObject>();
    values.forEach(
        (name, value) -> {
          names.add(PdfObject.text(name));
          names.add(value);
        });
    var tree = Dictionary.plain();
    tree.set("Names", PdfObject.array(names));
    return tree;
  }

  private NameTree() {}
}
