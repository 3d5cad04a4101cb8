package fasti.layout.shape;

import fasti.style.FontFile;
import fasti.style.Posture;
import fasti.style.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// All faces at hand: those that the book brings, then the shipped ones, each loaded when first
/// asked for. Safe for several threads.
public final class Typecase {
  private final List<BroughtFace> brought;
  private final List<UnusableFont> unusable;
  private final List<String> confined;
  private final ConcurrentHashMap<Wanted, Optional<Face>> known = new ConcurrentHashMap<>();

  private Typecase(List<BroughtFace> brought, List<UnusableFont> unusable, List<String> confined) {
    this.brought = List.copyOf(brought);
    this.unusable = List.copyOf(unusable);
    this.confined = List.copyOf(confined);
  }

  /// @param brought the book's own fonts; those that cannot be used are left out, see [#unusable()]
  public static Typecase with(List<FontFile> brought) {
    var usable = new ArrayList<BroughtFace>();
    var unusable = new ArrayList<UnusableFont>();
    var confined = new ArrayList<String>();
    for (FontFile file : brought) {
      try {
        var face = Face.read(file.bytes());
        usable.add(BroughtFace.of(face));
        if (!face.mayTravel()) {
          confined.add(file.name());
        }
      } catch (UnusableFontException problem) {
        unusable.add(new UnusableFont(file.name(), problem.reason()));
      }
    }
    return new Typecase(usable, unusable, confined);
  }

  /// The book's fonts that cannot be used, to be told to its author.
  public List<UnusableFont> unusable() {
    return unusable;
  }

  /// The names of the book's fonts that may be printed, but not be carried by an e-book.
  public List<String> confined() {
    return confined;
  }

  /// The face of a family that is nearest in weight, or nothing where no such family is at hand.
  /// Capitals and small letters in the family's name are the same.
  public Optional<Face> face(String family, Weight weight, Posture posture) {
    return known.computeIfAbsent(new Wanted(family, weight, posture), this::find);
  }

  private Optional<Face> find(Wanted wanted) {
    var own = brought.stream().filter(face -> face.isOf(wanted.family())).toList();
    var shipped = ShippedFace.all().stream().filter(face -> face.isOf(wanted.family())).toList();
    return Cast.nearest(own.isEmpty() ? shipped : own, wanted.weight(), wanted.posture())
        .map(Cast::face);
  }

  /// The face to use for a letter that the wanted face lacks; nothing where no face has it.
  public Optional<Face> fallback(int codePoint, Weight weight, Posture posture) {
    var own = brought.stream().filter(face -> face.covers(codePoint)).toList();
    if (!own.isEmpty()) {
      return Cast.nearest(own, weight, posture).map(Cast::face);
    }
    return ShippedFace.all().stream()
        .filter(face -> face.covers(codePoint))
        .findFirst()
        .flatMap(first -> shippedLike(first, codePoint, weight, posture));
  }

  private static Optional<Face> shippedLike(
      ShippedFace first, int codePoint, Weight weight, Posture posture) {
    var family =
        ShippedFace.all().stream()
            .filter(face -> face.isOf(first.family()) && face.covers(codePoint))
            .toList();
    return Cast.nearest(family, weight, posture).map(Cast::face);
  }

  /// The families at hand, for hints; in alphabetical order.
  public List<String> families() {
    var names = new TreeSet<String>();
    brought.forEach(face -> names.addAll(face.families()));
    ShippedFace.all().forEach(face -> names.addAll(face.families()));
    return List.copyOf(names);
  }

  private record Wanted(String family, Weight weight, Posture posture) {}
}
