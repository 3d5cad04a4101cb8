package fasti.layout.page;

import static fasti.layout.page.ToyColumn.calling;
import static fasti.layout.page.ToyColumn.figure;
import static fasti.layout.page.ToyColumn.note;
import static fasti.layout.page.ToyColumn.passage;
import static fasti.layout.page.ToyColumn.strip;
import static fasti.layout.page.ToyColumn.version;
import static fasti.layout.page.ToyColumn.white;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Random columns for pages of 100 pt.
final class AnyColumn {
  /// Paragraphs alone, in several versions, with white between some.
  static List<VerticalItem> ofText(RandomGenerator random) {
    var items = new ArrayList<VerticalItem>();
    for (int i = random.nextInt(1, 6); i >= 0; i--) {
      items.add(anyPassage(random));
      items.add(random.nextInt(3) == 0 ? white(random.nextInt(1, 12)) : ToyColumn.MAY_END);
    }
    return items;
  }

  /// Everything that can stand in a column.
  static List<VerticalItem> ofAll(RandomGenerator random) {
    var items = new ArrayList<VerticalItem>();
    for (int i = random.nextInt(1, 40); i >= 0; i--) {
      items.add(anyMatter(random));
      items.add(anyPlace(random));
    }
    items.add(strip(5));
    return items;
  }

  private static VerticalItem anyMatter(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> figure(random.nextInt(1, 60));
      case 1 -> calling(strip(random.nextInt(1, 20)), note(random.nextInt(1, 6)));
      case 2 -> calling(strip(5), note(random.nextInt(1, 4)), note(random.nextInt(1, 30)));
      case 3, 4 -> strip(random.nextInt(1, 30));
      default -> anyPassage(random);
    };
  }

  private static VerticalItem anyPlace(RandomGenerator random) {
    return switch (random.nextInt(12)) {
      case 0 -> ToyColumn.KEEP;
      case 1 -> ToyColumn.HEAD;
      case 2 -> ToyColumn.PART_END;
      case 3 -> ToyColumn.NEW_PAGE;
      case 4, 5, 6 -> white(random.nextInt(1, 20));
      default -> ToyColumn.MAY_END;
    };
  }

  static Passage anyPassage(RandomGenerator random) {
    int lines = random.nextInt(1, 8);
    var versions = new ArrayList<Passage.Version>();
    versions.add(version(0, anyEnds(lines, random)));
    for (int i = random.nextInt(3); i > 0; i--) {
      int other = Math.max(1, lines + random.nextInt(-1, 2));
      versions.add(version(random.nextInt(1, 400) / 10.0, anyEnds(other, random)));
    }
    return passage(versions.toArray(Passage.Version[]::new));
  }

  private static String anyEnds(int lines, RandomGenerator random) {
    var ends = new StringBuilder();
    for (int line = 0; line < lines; line++) {
      boolean kept = line == 0 || line >= lines - 2;
      ends.append(kept ? 'x' : random.nextInt(4) == 0 ? '-' : '.');
    }
    return ends.toString();
  }

  private AnyColumn() {}
}
