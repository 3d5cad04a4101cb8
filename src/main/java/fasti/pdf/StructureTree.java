package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.pdf.PdfObject.Dictionary;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The tag tree (ISO 32000-1, 14.7), grown in two steps: before the first page is written every
/// leaf and link learns its element; after the last, what was placed is hung in and what is empty
/// falls away.
final class StructureTree {
  private final Branch root;
  private final Map<Integer, Branch> leaves = new HashMap<>();
  private final Map<Integer, Branch> links = new HashMap<>();
  private final Set<Anchor> anchors = new HashSet<>();
  private final Map<Integer, List<Placing>> placings = new HashMap<>();
  private final Map<Integer, List<Placing>> areas = new HashMap<>();
  private final TreeMap<String, PdfObject> notes = new TreeMap<>();
  private final Map<Integer, Branch> contentsItems = new HashMap<>();
  private final Tags tags;

  /// The elements by their anchors, as far as they are hung in.
  private final Map<Anchor, Branch> hung = new HashMap<>();

  /// Anchors of elements that fell away.
  private final List<Anchor> strays = new ArrayList<>();

  /// A piece of content on a page.
  ///
  /// @param page the page's dictionary
  /// @param item the number of a marked-content sequence, or an annotation
  private record Placing(Dictionary page, PdfObject item) {}

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
        case Kid.Leaf(var leaf) -> claim(leaves, leaf, branch);
        case Kid.Annotation(var link) -> {
          claim(links, link, branch);
          item.ifPresent(it -> contentsItems.put(link, it));
        }
      }
    }
    branch.branches().forEach(below -> register(below, item));
  }

  private void claim(Anchor anchor) {
    if (!anchors.add(anchor)) {
      throw new IllegalStateException("two elements are named " + anchor.id());
    }
  }

  private static void claim(Map<Integer, Branch> owners, int number, Branch branch) {
    if (owners.put(number, branch) != null) {
      throw new IllegalStateException("number " + number + " is twice in the tag tree");
    }
  }

  /// The element that the leaf is a kid of.
  Branch ownerOfLeaf(int leaf) {
    return owner(leaves, leaf);
  }

  Branch ownerOfLink(int link) {
    return owner(links, link);
  }

  private static Branch owner(Map<Integer, Branch> owners, int number) {
    var branch = owners.get(number);
    if (branch == null) {
      throw new IllegalStateException("number " + number + " is not in the tag tree");
    }
    return branch;
  }

  /// The element with this name that stands in the tree; in place of one that fell away the next
  /// one, or the one around. Known once the tree is written.
  Optional<Dictionary> elementOf(Anchor anchor) {
    return Optional.ofNullable(hung.get(anchor)).map(Branch::dictionary);
  }

  /// The note with this name, if it is one and stands in the tree.
  Optional<Dictionary> noteOf(Anchor anchor) {
    return Optional.ofNullable(hung.get(anchor)).filter(Branch::isNote).map(Branch::dictionary);
  }

  Optional<Dictionary> contentsItemAround(int link) {
    return Optional.ofNullable(contentsItems.get(link)).map(Branch::dictionary);
  }

  /// The root of the elements.
  Dictionary document() {
    return root.dictionary();
  }

  /// Notes that the leaf's matter, or a part of it, is this sequence.
  ///
  /// @param sequence counted from 0 on each page
  void placeLeaf(int leaf, Dictionary page, int sequence) {
    place(placings, leaf, new Placing(page, PdfObject.integer(sequence)));
  }

  void placeLink(int link, Dictionary page, Dictionary annotation) {
    place(areas, link, new Placing(page, annotation));
  }

  private static void place(Map<Integer, List<Placing>> placings, int number, Placing placing) {
    placings.computeIfAbsent(number, _ -> new ArrayList<>()).add(placing);
  }

  /// Hangs in what was placed.
  ///
  /// @param parents the elements that each StructParents number, counted from 0, leads to
  Dictionary write(List<PdfObject> parents) {
    var tree = Dictionary.typed("StructTreeRoot");
    attach(root, tree);
    tags.declare(tree);
    tree.set("K", root.dictionary());
    tree.set("ParentTree", NumberTree.of(parents));
    tree.set("ParentTreeNextKey", parents.size());
    if (!notes.isEmpty()) {
      tree.set("IDTree", NameTree.of(notes));
    }
    return tree;
  }

  /// True if there is matter in this branch.
  private boolean attach(Branch branch, Dictionary parent) {
    var kids = new Kids();
    var below = branch.branches().iterator();
    for (var kid : branch.element().kids()) {
      switch (kid) {
        case Kid.Leaf(var leaf) ->
            placings
                .getOrDefault(leaf, List.of())
                .forEach(placing -> kids.sequence(placing.page(), placing.item()));
        case Kid.Annotation(var link) ->
            areas
                .getOrDefault(link, List.of())
                .forEach(placing -> kids.annotation(placing.page(), placing.item()));
        case Kid.Element _ -> {
          var child = below.next();
          kids.element(child, attach(child, branch.dictionary()));
        }
      }
    }
    branch.element().anchor().ifPresent(strays::add);
    if (kids.hasMatter() || branch.isCell()) {
      strays.forEach(anchor -> hung.put(anchor, branch));
      strays.clear();
      describe(branch, parent);
      kids.writeInto(branch.dictionary());
    }
    return kids.hasMatter();
  }

  private void describe(Branch branch, Dictionary parent) {
    tags.write(branch.element().role(), branch.dictionary());
    ElementEntries.write(branch);
    branch.dictionary().set("P", parent);
    if (branch.isNote()) {
      // A digit first: no anchor can be the same.
      var id = branch.element().anchor().map(Anchor::id).orElse("1-" + notes.size());
      branch.dictionary().set("ID", PdfObject.text(id));
      notes.put(id, branch.dictionary());
    }
  }
}
