package fasti.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// What each StructParents or StructParent leads to (ISO 32000-1, 14.7.4.4): first the pages, with
/// the elements of their sequences, then the links.
final class ParentTree {
  private final int pages;
  private final List<List<Branch>> sequences = new ArrayList<>();
  private final List<Branch> links = new ArrayList<>();

  /// @param pages how many there are
  ParentTree(int pages) {
    this.pages = pages;
  }

  /// The StructParents of the next page.
  ///
  /// @param owners the element of each sequence
  int page(List<Branch> owners) {
    sequences.add(owners);
    return sequences.size() - 1;
  }

  /// The StructParent of the next link.
  int link(Branch owner) {
    links.add(owner);
    return pages + links.size() - 1;
  }

  void writeInto(COSDictionary root, FileBody body) throws IOException {
    int size = pages + links.size();
    root.setItem(COSName.PARENT_TREE, NumberTree.of(size, key -> value(key, body), body));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, size);
  }

  private COSBase value(int key, FileBody body) {
    if (key >= pages) {
      return links.get(key - pages).reference(body);
    }
    var owners = new ArrayList<COSBase>();
    for (var owner : sequences.get(key)) {
      owners.add(owner.reference(body));
    }
    return Cos.array(owners);
  }
}
