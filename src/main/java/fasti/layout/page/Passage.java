package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A paragraph in the column, which can be set in more ways than one: the page maker takes that
/// which makes the better pages. Where there is a choice, glyphs are put in place only for what it
/// takes.
public final class Passage implements VerticalItem {
  private final Length leading;
  private final List<Version> versions;
  private final int[][] rests;
  private final boolean noted;

  /// @param leading the height of each line
  /// @param versions one or more, the best by its demerits first
  Passage(Length leading, List<Version> versions) {
    this.leading = leading;
    this.versions = List.copyOf(versions);
    this.noted = versions.stream().anyMatch(Version::hasNotes);
    this.rests = new RestNumbers().of(this.versions);
  }

  /// What the page maker has to know of a line that is not yet set.
  ///
  /// @param after what it costs to end a page after the line, where another follows
  /// @param notes called on the line
  record Rung(Cost after, List<SetNote> notes) {
    static final Rung FREE = new Rung(Cost.FREE, List.of());
    static final Rung KEPT = new Rung(Cost.FORBIDDEN, List.of());

    Rung {
      notes = List.copyOf(notes);
    }

    private boolean isAsGoodAs(Rung other) {
      return price() <= other.price() && notes.equals(other.notes);
    }

    /// What it costs to end a page after the line.
    double price() {
      return after instanceof Cost.Of(var points) ? points : PagePrices.PARTED;
    }
  }

  /// One way to set the paragraph.
  static final class Version {
    private final double price;
    private final List<Rung> rungs;
    private final Supplier<List<Strip>> setter;
    private List<Strip> strips = List.of();

    /// @param price over that of the best version
    /// @param setter called once, and only for a version that is taken
    Version(double price, List<Rung> rungs, Supplier<List<Strip>> setter) {
      this.price = price;
      this.rungs = List.copyOf(rungs);
      this.setter = setter;
    }

    /// The same, set already.
    static Version set(Version version, List<Strip> strips) {
      return new Version(version.price, version.rungs, () -> strips);
    }

    double price() {
      return price;
    }

    private boolean hasNotes() {
      return rungs.stream().anyMatch(rung -> !rung.notes().isEmpty());
    }

    int lines() {
      return rungs.size();
    }

    Rung rung(int line) {
      return rungs.get(line);
    }

    /// Whether a page can end after each line for no more than in another version, with the same
    /// notes.
    boolean isAsGoodAs(Version other) {
      if (lines() != other.lines()) {
        return false;
      }
      for (int line = 0; line < lines(); line++) {
        if (!rung(line).isAsGoodAs(other.rung(line))) {
          return false;
        }
      }
      return true;
    }

    List<Strip> strips() {
      if (strips.isEmpty()) {
        strips = setter.get();
      }
      return strips;
    }

    private Version withFirst(UnaryOperator<Strip> change) {
      return new Version(price, rungs, () -> changed(strips(), change));
    }

    private static List<Strip> changed(List<Strip> strips, UnaryOperator<Strip> change) {
      var all = new ArrayList<>(strips);
      all.set(0, change.apply(all.getFirst()));
      return all;
    }
  }

  Length leading() {
    return leading;
  }

  List<Version> versions() {
    return versions;
  }

  boolean hasNotes() {
    return noted;
  }

  Version best() {
    return versions.getFirst();
  }

  Length height() {
    return leading.times(best().lines());
  }

  /// The same with something done to its first line, once that is set.
  Passage withFirst(UnaryOperator<Strip> change) {
    return new Passage(
        leading, versions.stream().map(version -> version.withFirst(change)).toList());
  }

  /// The number of what is left of a version below a line: what is left of two versions has the
  /// same number where it is the same to the page maker, and one walk does for both.
  ///
  /// @param line counted from 0
  int rest(int version, int line) {
    return rests[version][line];
  }

  /// Numbers what is left below each line, from the last line up.
  private static final class RestNumbers {
    private final List<Rung> first = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    int[][] of(List<Version> versions) {
      return versions.stream().map(this::of).toArray(int[][]::new);
    }

    private int[] of(Version version) {
      var numbers = new int[version.lines()];
      int below = -1;
      for (int line = version.lines() - 1; line >= 0; line--) {
        below = number(version.rung(line), below);
        numbers[line] = below;
      }
      return numbers;
    }

    private int number(Rung rung, int below) {
      for (int i = 0; i < first.size(); i++) {
        if (next.get(i) == below && first.get(i).equals(rung)) {
          return i;
        }
      }
      first.add(rung);
      next.add(below);
      return first.size() - 1;
    }
  }
}
