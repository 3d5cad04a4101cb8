package fasti.layout.page;

import fasti.layout.page.LineSetter.Fragment;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins neighbouring fragments of a line into pieces that can be written at one go.
final class PieceMaker {
  private final Ledger ledger;
  private final List<SetLine.Piece> pieces = new ArrayList<>();
  private final List<Fragment> open = new ArrayList<>();
  private long openLeft;
  private long openRight;

  PieceMaker(Ledger ledger) {
    this.ledger = ledger;
  }

  /// @param fragments in reading order
  /// @param lefts where each begins, from the line's left end
  List<SetLine.Piece> pieces(List<Fragment> fragments, long[] lefts) {
    for (int i = 0; i < fragments.size(); i++) {
      var fragment = fragments.get(i);
      if (!open.isEmpty() && !goesOn(fragment, lefts[i])) {
        close();
      }
      if (open.isEmpty()) {
        openLeft = lefts[i];
        openRight = lefts[i];
      }
      open.add(fragment);
      openLeft = Math.min(openLeft, lefts[i]);
      openRight = Math.max(openRight, lefts[i] + fragment.width());
    }
    close();
    return pieces;
  }

  /// Whether a fragment looks like the open piece and touches it, on the right or, right to left,
  /// on the left.
  private boolean goesOn(Fragment fragment, long left) {
    var last = open.getLast();
    boolean mirrored = isRightToLeft(fragment);
    return fragment.chunk().span().goesOnAs(last.chunk().span())
        && fragment.run().face() == last.run().face()
        && fragment.run().size().equals(last.run().size())
        && fragment.scale() == last.scale()
        && mirrored == isRightToLeft(last)
        && (mirrored ? left + fragment.width() == openLeft : left == openRight);
  }

  private static boolean isRightToLeft(Fragment fragment) {
    return (fragment.chunk().item().level() & 1) == 1;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    var first = open.getFirst();
    var span = first.chunk().span();
    var mirrored = isRightToLeft(first);
    int glyphs = 0;
    for (var fragment : open) {
      glyphs += fragment.run().count();
    }
    var string = new GlyphStringBuilder(glyphs);
    for (var fragment : mirrored ? open.reversed() : open) {
      string.append(fragment);
    }
    pieces.add(
        new SetLine.Piece(
            new Length(openLeft),
            span.rise(),
            first.run().face(),
            first.run().size(),
            first.scale(),
            span.style().ink(),
            new Marking.Content(span.leaf()),
            span.link(),
            mirrored ? string.buildMirrored() : string.build(),
            mirrored ? Optional.of(replacement()) : Optional.empty(),
            mirrored || !span.language().equals(ledger.language()) ? span.language() : ""));
    open.clear();
  }

  /// What a right-to-left piece says, in reading order.
  private String replacement() {
    var text = new StringBuilder();
    open.forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }
}
