package fasti.layout.page;

import fasti.document.Words;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Shaper;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What one composition keeps count of: the numbers of leaves and links, the page numbers of the
/// last round, what was noticed, and the words that are ready.
public final class Ledger {
  private final Shaper shaper;
  private final Words words;
  private final Origin book;
  private final String language;
  private final Direction direction;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Logotypes.Manner, Logotypes> cases = new HashMap<>();
  private final Map<Integer, TreeSet<Origin>> missing = new LinkedHashMap<>();
  private Map<Anchor, String> folios = new HashMap<>();
  private final Map<Anchor, String> given = new HashMap<>();
  private final Set<Anchor> atFoot = new HashSet<>();
  private boolean allAtFoot;
  private int leaves;
  private int links;

  /// @param language of the book, BCP 47
  /// @param book what faults are told of that stand in no file: the book itself
  public Ledger(Shaper shaper, Words words, Origin book, String language, Direction direction) {
    this.shaper = shaper;
    this.words = words;
    this.book = book;
    this.language = language;
    this.direction = direction;
  }

  Shaper shaper() {
    return shaper;
  }

  /// The book's words that are set alike.
  Logotypes logotypes(Logotypes.Manner manner) {
    return cases.computeIfAbsent(manner, wanted -> new Logotypes(shaper, wanted));
  }

  Words words() {
    return words;
  }

  Origin book() {
    return book;
  }

  String language() {
    return language;
  }

  Direction direction() {
    return direction;
  }

  boolean isRightToLeft() {
    return direction == Direction.RIGHT_TO_LEFT;
  }

  /// Whether a note was found to have no room beside the text.
  boolean standsAtFoot(Anchor note) {
    return allAtFoot || atFoot.contains(note);
  }

  /// From the next round on the note stands at the foot of its page.
  void sendToFoot(Anchor note) {
    atFoot.add(note);
  }

  /// From the next round on no note stands beside the text.
  public void sendAllToFoot() {
    allAtFoot = true;
  }

  /// How many notes were sent to the foot.
  public int notesSentToFoot() {
    return atFoot.size();
  }

  int nextLeaf() {
    return leaves++;
  }

  int nextLink() {
    return links++;
  }

  /// The page that an anchor stood on in the last round; in the first, two figures, which is what
  /// most will need.
  String folio(Anchor anchor) {
    var folio = expected(anchor);
    given.put(anchor, folio);
    return words.digits().of(folio);
  }

  private String expected(Anchor anchor) {
    return folios.getOrDefault(anchor, "00");
  }

  /// The page numbers that [#folio] gave out since this was last asked.
  public Map<Anchor, String> takeGiven() {
    var taken = Map.copyOf(given);
    given.clear();
    return taken;
  }

  /// Whether [#folio] would give out the same page numbers again.
  public boolean stillHolds(Map<Anchor, String> folios) {
    return folios.entrySet().stream().allMatch(e -> expected(e.getKey()).equals(e.getValue()));
  }

  /// What the next round is to print.
  public void learn(Map<Anchor, String> found) {
    folios = new HashMap<>(found);
  }

  /// Notes a fault, once.
  public void report(Diagnostic diagnostic) {
    if (!diagnostics.contains(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }

  /// Notes a character that no face has.
  void reportMissing(int codePoint, Origin origin) {
    missing.computeIfAbsent(codePoint, _ -> new TreeSet<>(EXACT_FIRST)).add(origin);
  }

  /// Notes what is missing in text that was shaped elsewhere.
  void reportMissing(GlyphRun run, Origin origin) {
    for (int i = 0; i < run.count(); i++) {
      if (run.glyph(i) == 0) {
        reportMissing(run.text().codePointAt(run.cluster(i)), origin);
      }
    }
  }

  /// A line in a file before a file, and a file before the book: a title stands in the contents
  /// too, but is mended where it was written.
  private static final Comparator<Origin> EXACT_FIRST =
      Comparator.comparing((Origin origin) -> origin.line() == 0)
          .thenComparing(Origin::file)
          .thenComparingInt(Origin::line)
          .thenComparingInt(Origin::column);

  /// All that was noticed so far, each thing once.
  public List<Diagnostic> diagnostics() {
    var all = new ArrayList<>(diagnostics);
    missing.forEach((codePoint, places) -> all.add(missing(codePoint, places)));
    return List.copyOf(all);
  }

  private static Diagnostic missing(int codePoint, SortedSet<Origin> places) {
    long others = places.stream().filter(place -> place.line() > 0).count() - 1;
    return Diagnostic.error(
        Code.GLYPH_MISSING,
        places.first(),
        String.format(
            Locale.ROOT,
            "no font at hand has the character “%s” (U+%04X)%s",
            Character.toString(codePoint),
            codePoint,
            others > 0 ? ", here and in " + others + " more " + places(others) : ""),
        "put a .ttf font that has it into the book's folder fonts/, or write it otherwise");
  }

  private static String places(long count) {
    return count == 1 ? "place" : "places";
  }
}
