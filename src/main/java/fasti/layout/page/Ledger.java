package fasti.layout.page;

import fasti.document.Words;
import fasti.layout.shape.BaseDirection;
import fasti.layout.shape.Shaper;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What one composition keeps count of: the numbers of leaves and links, the page numbers of the
/// last round, and what was noticed.
public final class Ledger {
  private final Shaper shaper;
  private final Words words;
  private final Origin book;
  private final String language;
  private final BaseDirection direction;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Integer> missing = new HashSet<>();
  private Map<Anchor, String> folios = new HashMap<>();
  private int leaves;
  private int links;

  /// @param language of the book, BCP 47
  /// @param book what faults are told of that stand in no file: the book itself
  public Ledger(Shaper shaper, Words words, Origin book, String language, BaseDirection direction) {
    this.shaper = shaper;
    this.words = words;
    this.book = book;
    this.language = language;
    this.direction = direction;
  }

  Shaper shaper() {
    return shaper;
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

  BaseDirection direction() {
    return direction;
  }

  boolean isRightToLeft() {
    return direction == BaseDirection.RIGHT_TO_LEFT;
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
    return folios.getOrDefault(anchor, "00");
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

  void reportMissing(int codePoint, Origin origin) {
    if (missing.add(codePoint)) {
      report(
          Diagnostic.error(
              Code.GLYPH_MISSING,
              origin,
              String.format(
                  Locale.ROOT,
                  "no font at hand has the character “%s” (U+%04X)",
                  Character.toString(codePoint),
                  codePoint),
              "put a .ttf font that has it into the book's folder fonts/, or write it otherwise"));
    }
  }

  /// All that was noticed so far, each thing once.
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
