package fasti.pdf;

import fasti.layout.page.StructureElement.Kid;
import fasti.text.Anchor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Writes the elements of the tag tree (ISO 32000-1, 14.7.2): each is made, written and forgotten.
final class ElementWriter {
  private final StructureTree structure;
  private final ElementEntries entries;
  private final PageTree pages;
  private final FileBody body;
  private final Queue<Hanging> waiting = new ArrayDeque<>();
  private final TreeMap<String, COSBase> notes = new TreeMap<>();

  /// @param parent names the element that it hangs on
  private record Hanging(Branch branch, COSBase parent) {}

  /// @param structure hung
  ElementWriter(StructureTree structure, ElementEntries entries, PageTree pages, FileBody body) {
    this.structure = structure;
    this.entries = entries;
    this.pages = pages;
    this.body = body;
  }

  /// Row by row, the document first: so elements of one kind stand together, which packs better.
  ///
  /// @param tree the root, which is still to be written
  void writeInto(COSDictionary tree) throws IOException {
    var root = structure.root();
    tree.setItem(COSName.K, root.reference(body));
    waiting.add(new Hanging(root, tree));
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      write(next.branch(), next.parent());
    }
    if (!notes.isEmpty()) {
      tree.setItem(COSName.ID_TREE, NameTree.of(notes));
    }
  }

  private void write(Branch branch, COSBase parent) throws IOException {
    var dictionary = entries.of(branch);
    dictionary.setItem(COSName.P, parent);
    if (branch.isNote()) {
      name(branch, dictionary);
    }
    kids(branch).writeInto(dictionary);
    body.put(branch.number(body), dictionary);
  }

  private void name(Branch note, COSDictionary dictionary) {
    // A digit first: no anchor can be the same.
    var id = note.element().anchor().map(Anchor::id).orElse("1-" + notes.size());
    dictionary.setString(COSName.ID, id);
    notes.put(id, note.reference(body));
  }

  private Kids kids(Branch branch) {
    var kids = new Kids(pages);
    var reference = branch.reference(body);
    var below = branch.branches().iterator();
    for (var kid : branch.element().kids()) {
      switch (kid) {
        case Kid.Leaf(var leaf) -> structure.leaves().of(leaf).forEach(kids::sequence);
        case Kid.Annotation(var link) -> structure.links().of(link).forEach(kids::annotation);
        case Kid.Element _ -> {
          var child = below.next();
          if (child.stands()) {
            kids.element(child.reference(body));
            waiting.add(new Hanging(child, reference));
          }
        }
      }
    }
    return kids;
  }
}
