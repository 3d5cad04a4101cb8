package fasti.layout;

import fasti.layout.page.Marking;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the leaves of the tag tree in reading order, and puts what stands on a page into that
/// order: parts that were set in an early round have lower numbers than their place.
final class LeafNumbering {
  private static final int UNKNOWN = -1;

  /// The number of each leaf, by the one that it was set with.
  private int[] numbers = new int[0];

  private int count;

  /// Those of the block that is open.
  private final List<Integer> readings = new ArrayList<>();

  /// The last leaf of the block that a reading stands in.
  private final Map<Integer, Integer> paintedAfter = new HashMap<>();

  private final StructureElement structure;

  LeafNumbering(StructureElement root) {
    this.structure = renumbered(root);
  }

  StructureElement structure() {
    return structure;
  }

  /// A block's readings are painted after its other words: programs that take a page's text as it
  /// was painted find the words in one piece.
  private StructureElement renumbered(StructureElement element) {
    return switch (element.role()) {
      case RUBY_TEXT -> {
        var reading = withNumbers(element);
        readings.add(count - 1);
        yield reading;
      }
      case RUBY, RUBY_BASE, SPAN, LINK -> withNumbers(element);
      default -> {
        int before = readings.size();
        var block = withNumbers(element);
        var own = readings.subList(before, readings.size());
        own.forEach(reading -> paintedAfter.put(reading, count - 1));
        own.clear();
        yield block;
      }
    };
  }

  private StructureElement withNumbers(StructureElement element) {
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
    matter.sort(Comparator.comparingInt(this::place));
    return new Page(
        page.pageIndex(), page.folio(), page.width(), page.height(), matter, page.links());
  }

  private int numbers(int leaf) {
    if (leaf >= numbers.length || numbers[leaf] == UNKNOWN) {
      throw new IllegalStateException("leaf " + leaf + " is on a page, but not in the tag tree");
    }
    return numbers[leaf];
  }

  private int place(Placed placed) {
    return switch (placed.marking()) {
      case Marking.Content(var leaf) -> place(leaf);
      case Marking.Artifact _ -> Integer.MAX_VALUE;
    };
  }

  private int place(int leaf) {
    boolean isReading = !paintedAfter.isEmpty() && paintedAfter.containsKey(leaf);
    return isReading ? 2 * paintedAfter.getOrDefault(leaf, leaf) + 1 : 2 * leaf;
  }
}
