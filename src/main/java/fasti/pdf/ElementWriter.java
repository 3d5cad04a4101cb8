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

  /// @param reference names the element
  /// @param parent names the one that it hangs on
  private record Hanging(Branch branch, COSBase reference, COSBase parent) {}

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
    var reference = root.reference(body);
    tree.setItem(COSName.K, reference);
    waiting.add(new Hanging(root, reference, tree));
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      write(next);
    }
    if (!notes.isEmpty()) {
      tree.setItem(COSName.ID_TREE, NameTree.of(notes));
    }
  }

  private void write(Hanging element) throws IOException {
    var branch = element.branch();
    var dictionary = entries.of(branch);
    dictionary.setItem(COSName.P, element.parent());
    if (branch.isNote()) {
      name(element, dictionary);
    }
    kids(element).writeInto(dictionary);
    body.put(branch.number(body), dictionary);
  }

  private void name(Hanging note, COSDictionary dictionary) {
    // A digit first: no anchor can be the same.
    var id = note.branch().element().anchor().map(Anchor::id).orElse("1-" + notes.size());
    dictionary.setString(COSName.ID, id);
    notes.put(id, note.reference());
  }

  private Kids kids(Hanging element) {
    var branch = element.branch();
    var content = branch.element().kids();
    var kids = new Kids(pages, content.size());
    int below = 0;
    for (int i = 0; i < content.size(); i++) {
      switch (content.get(i)) {
        case Kid.Leaf(var leaf) -> structure.leaves().of(leaf).forEach(kids::sequence);
        case Kid.Annotation(var link) -> structure.links().of(link).forEach(kids::annotation);
        case Kid.Element _ -> {
          var child = branch.branches().get(below++);
          if (child.stands()) {
            var reference = child.reference(body);
            kids.element(reference);
            waiting.add(new Hanging(child, reference, element.reference()));
          }
        }
      }
    }
    return kids;
  }
}
