package fasti.layout;

import fasti.layout.page.Marking;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/// Numbers the leaves of the tag tree in reading order, and puts what stands on a page into that
/// order: parts that were set in an early round have lower numbers than their place.
final class LeafNumbering {
  private static final int UNKNOWN = -1;

  /// The number of each leaf, by the one that it was set with.
  private int[] numbers = new int[0];

  private int count;
  private final StructureElement structure;

  LeafNumbering(StructureElement root) {
    this.structure = renumbered(root);
  }

  StructureElement structure() {
    return structure;
  }

  private StructureElement renumbered(StructureElement element) {
    var kids = new ArrayList<Kid>(element.kids().size());
    for (var kid : element.kids()) {
      kids.add(
          switch (kid) {
            case Kid.Element(var inner) -> new Kid.Element(renumbered(inner));
            case Kid.Leaf(var leaf) -> new Kid.Leaf(number(leaf));
            case Kid.Annotation annotation -> annotation;
          });
    }
    return element.withKids(kids);
  }

  private int number(int leaf) {
    if (leaf >= numbers.length) {
      int before = numbers.length;
      numbers = Arrays.copyOf(numbers, Math.max(2 * before, leaf + 1));
      Arrays.fill(numbers, before, numbers.length, UNKNOWN);
    }
    if (numbers[leaf] == UNKNOWN) {
      numbers[leaf] = count++;
    }
    return numbers[leaf];
  }

  Page renumbered(Page page) {
    var matter = new ArrayList<Placed>(page.matter().size());
    for (var placed : page.matter()) {
      matter.add(
          switch (placed.marking()) {
            case Marking.Content(var leaf) -> placed.marked(new Marking.Content(numbers(leaf)));
            case Marking.Artifact _ -> placed;
          });
    }
    matter.sort(Comparator.comparingInt(LeafNumbering::place));
    return new Page(
        page.pageIndex(), page.folio(), page.width(), page.height(), matter, page.links());
  }

  private int numbers(int leaf) {
    if (leaf >= numbers.length || numbers[leaf] == UNKNOWN) {
      throw new IllegalStateException("leaf " + leaf + " is on a page, but not in the tag tree");
    }
    return numbers[leaf];
  }

  private static int place(Placed placed) {
    return switch (placed.marking()) {
      case Marking.Content(var leaf) -> leaf;
      case Marking.Artifact _ -> Integer.MAX_VALUE;
    };
  }
}
