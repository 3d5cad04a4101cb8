package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The tag tree (ISO 32000-1, 14.7), grown in two steps: before the first page is written every
/// leaf and link learns its element; after the last, what was placed is hung in and what is empty
/// falls away.
final class StructureTree {
  private final Branch root;
  private final Claims leaves = new Claims();
  private final Claims links = new Claims();
  private final Set<Anchor> anchors = new HashSet<>();
  private final TreeMap<String, COSBase> notes = new TreeMap<>();
  private final Tags tags;

  /// The elements by their anchors, as far as they are hung in.
  private final Map<Anchor, Branch> hung = new HashMap<>();

  /// Anchors of elements that fell away.
  private final List<Anchor> strays = new ArrayList<>();

  StructureTree(StructureElement element, Tags tags) {
    this.root = Branch.of(element);
    this.tags = tags;
    register(root, Optional.empty());
  }

  /// @param around the entry of the contents that this is a part of
  private void register(Branch branch, Optional<Branch> around) {
    branch.element().anchor().ifPresent(this::claim);
    var item = branch.element().role() == Role.CONTENTS_ITEM ? Optional.of(branch) : around;
    for (var kid : branch.element().kids()) {
      switch (kid) {
        case Kid.Element _ -> {}
        case Kid.Leaf(var leaf) -> leaves.add(leaf, branch, item);
        case Kid.Annotation(var link) -> links.add(link, branch, item);
      }
    }
    for (var below : branch.branches()) {
      register(below, item);
    }
  }

  private void claim(Anchor anchor) {
    if (!anchors.add(anchor)) {
      throw new IllegalStateException("two elements are named " + anchor.id());
    }
  }

  /// The element that the leaf is a kid of.
  Branch ownerOfLeaf(int leaf) {
    return leaves.of(leaf).owner();
  }

  Branch ownerOfLink(int link) {
    return links.of(link).owner();
  }

  /// The element with this name that stands in the tree; in place of one that fell away the next
  /// one, or the one around. Known once the tree is written.
  Optional<COSDictionary> elementOf(Anchor anchor) {
    return Optional.ofNullable(hung.get(anchor)).map(Branch::dictionary);
  }

  /// The note with this name, if it is one and stands in the tree.
  Optional<COSDictionary> noteOf(Anchor anchor) {
    return Optional.ofNullable(hung.get(anchor)).filter(Branch::isNote).map(Branch::dictionary);
  }

  Optional<COSDictionary> contentsItemAround(int link) {
    return links.of(link).contentsItem().map(Branch::dictionary);
  }

  /// The root of the elements.
  COSDictionary document() {
    return root.dictionary();
  }

  /// Notes that the leaf's matter, or a part of it, is this sequence.
  ///
  /// @param sequence counted from 0 on each page
  void placeLeaf(int leaf, COSDictionary page, int sequence) {
    leaves.place(leaf, page, Cos.integer(sequence));
  }

  void placeLink(int link, COSDictionary page, COSDictionary annotation) {
    links.place(link, page, annotation);
  }

  /// Hangs in what was placed.
  ///
  /// @param parents the elements that each StructParents number, counted from 0, leads to
  COSDictionary write(List<COSBase> parents) {
    var tree = Cos.dictionary("StructTreeRoot");
    attach(root, tree);
    tags.declare(tree);
    tree.setItem(COSName.K, root.dictionary());
    tree.setItem(COSName.PARENT_TREE, NumberTree.of(parents));
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    if (!notes.isEmpty()) {
      tree.setItem(COSName.ID_TREE, NameTree.of(notes));
    }
    return tree;
  }

  /// True if there is matter in this branch.
  private boolean attach(Branch branch, COSDictionary parent) {
    var kids = new Kids();
    var below = branch.branches().iterator();
    for (var kid : branch.element().kids()) {
      switch (kid) {
        case Kid.Leaf(var leaf) -> {
          for (var placing : leaves.of(leaf).placings()) {
            kids.sequence(placing.page(), placing.item());
          }
        }
        case Kid.Annotation(var link) -> {
          for (var placing : links.of(link).placings()) {
            kids.annotation(placing.page(), placing.item());
          }
        }
        case Kid.Element _ -> {
          var child = below.next();
          kids.element(child, attach(child, branch.dictionary()));
        }
      }
    }
    branch.element().anchor().ifPresent(strays::add);
    if (kids.hasMatter() || branch.isCell()) {
      for (var anchor : strays) {
        hung.put(anchor, branch);
      }
      strays.clear();
      describe(branch, parent);
      kids.writeInto(branch.dictionary());
    }
    return kids.hasMatter();
  }

  private void describe(Branch branch, COSDictionary parent) {
    tags.write(branch.element().role(), branch.dictionary());
    ElementEntries.write(branch);
    branch.dictionary().setItem(COSName.P, parent);
    if (branch.isNote()) {
      // A digit first: no anchor can be the same.
      var id = branch.element().anchor().map(Anchor::id).orElse("1-" + notes.size());
      branch.dictionary().setString(COSName.ID, id);
      notes.put(id, branch.dictionary());
    }
  }
}
