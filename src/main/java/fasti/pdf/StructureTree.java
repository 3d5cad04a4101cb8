package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tag tree (ISO 32000-1, 14.7), grown in two steps: before the first page is written every
/// leaf and link learns its element; after the last, what was placed is hung in and what is empty
/// falls away. [ElementWriter] then writes it.
final class StructureTree {
  private final Branch root;
  private final Claims leaves = new Claims();
  private final Claims links = new Claims();
  private final Map<Integer, Branch> contentsItems = new HashMap<>();

  /// The elements by their anchors; once the tree is hung, those with matter.
  private final Map<Anchor, Branch> named = new HashMap<>();

  /// Anchors of elements that fell away or are empty.
  private final List<Anchor> strays = new ArrayList<>();

  StructureTree(StructureElement element) {
    this.root = Branch.of(element);
    register(root, Optional.empty());
  }

  /// @param around the entry of the contents that this is a part of
  private void register(Branch branch, Optional<Branch> around) {
    branch.element().anchor().ifPresent(anchor -> name(anchor, branch));
    var item = branch.element().role() == Role.CONTENTS_ITEM ? Optional.of(branch) : around;
    var kids = branch.element().kids();
    int child = 0;
    for (int i = 0; i < kids.size(); i++) {
      switch (kids.get(i)) {
        case Kid.Element _ -> register(branch.branches().get(child++), item);
        case Kid.Leaf(var leaf) -> leaves.add(leaf, branch);
        case Kid.Annotation(var link) -> {
          links.add(link, branch);
          item.ifPresent(it -> contentsItems.put(link, it));
        }
      }
    }
  }

  private void name(Anchor anchor, Branch branch) {
    if (named.put(anchor, branch) != null) {
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

  /// The element with this name, if there is matter in it; in place of an empty one the next one,
  /// or the one around. Known once the tree is hung.
  Optional<Branch> elementOf(Anchor anchor) {
    return Optional.ofNullable(named.get(anchor));
  }

  Optional<Branch> contentsItemAround(int link) {
    return Optional.ofNullable(contentsItems.get(link));
  }

  Branch root() {
    return root;
  }

  Claims leaves() {
    return leaves;
  }

  Claims links() {
    return links;
  }

  /// Hangs in what was placed.
  void hang() {
    hang(root);
    strays.forEach(named::remove);
  }

  /// True if there is matter in the branch.
  private boolean hang(Branch branch) {
    var kids = branch.element().kids();
    int child = 0;
    for (int i = 0; i < kids.size(); i++) {
      var hasMatter =
          switch (kids.get(i)) {
            case Kid.Leaf(var leaf) -> leaves.of(leaf).isPlaced();
            case Kid.Annotation(var link) -> links.of(link).isPlaced();
            case Kid.Element _ -> hang(branch.branches().get(child++));
          };
      if (hasMatter) {
        branch.bearMatter();
      }
    }
    branch.element().anchor().ifPresent(strays::add);
    if (branch.hasMatter()) {
      for (var anchor : strays) {
        named.put(anchor, branch);
      }
      strays.clear();
    }
    return branch.hasMatter();
  }
}
