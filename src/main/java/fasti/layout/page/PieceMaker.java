package fasti.layout.page;

import fasti.layout.page.LineSetter.Fragment;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins neighbouring fragments of a line into pieces that can be written at one go.
final class PieceMaker {
  private final Ledger ledger;
  private final List<Fragment> fragments;
  private final long[] lefts;

  /// @param fragments of a line, in reading order
  /// @param lefts where each begins, from the line's left end
  PieceMaker(Ledger ledger, List<Fragment> fragments, long[] lefts) {
    this.ledger = ledger;
    this.fragments = fragments;
    this.lefts = lefts;
  }

  /// @param endsInSpace whether the line was broken at a space, which has no width any more. It is
  ///   kept all the same: those who listen to the page, or copy from it, have nothing else that
  ///   parts the words (ISO 32000-1, 14.8.2.5)
  List<SetLine.Piece> pieces(boolean endsInSpace) {
    var pieces = new ArrayList<SetLine.Piece>();
    int count = fragments.size();
    for (int start = 0; start < count; ) {
      int end = end(start);
      pieces.add(piece(start, end, endsInSpace && end == count));
      start = end;
    }
    return pieces;
  }

  /// Where the piece ends that begins with a fragment.
  private int end(int start) {
    long left = lefts[start];
    long right = right(start);
    int end = start + 1;
    while (end < fragments.size() && goesOn(end, left, right)) {
      left = Math.min(left, lefts[end]);
      right = Math.max(right, right(end));
      end++;
    }
    return end;
  }

  private long right(int index) {
    return lefts[index] + fragments.get(index).width();
  }

  /// Whether a fragment looks like the one before and touches its piece, on the right or, right to
  /// left, on the left.
  private boolean goesOn(int index, long left, long right) {
    var fragment = fragments.get(index);
    var last = fragments.get(index - 1);
    boolean mirrored = isRightToLeft(fragment);
    return fragment.chunk().span().goesOnAs(last.chunk().span())
        && fragment.run().face() == last.run().face()
        && fragment.run().size().equals(last.run().size())
        && fragment.scale() == last.scale()
        && mirrored == isRightToLeft(last)
        && (mirrored ? right(index) == left : lefts[index] == right);
  }

  private static boolean isRightToLeft(Fragment fragment) {
    return (fragment.chunk().item().level() & 1) == 1;
  }

  private SetLine.Piece piece(int start, int end, boolean endsInSpace) {
    var first = fragments.get(start);
    var span = first.chunk().span();
    var face = first.run().face();
    boolean mirrored = isRightToLeft(first);
    var slug = slug(start, end, mirrored);
    if (endsInSpace && !mirrored) {
      slug.endInSpace(face.glyph(' '));
    }
    return new SetLine.Piece(
        new Length(lefts[mirrored ? end - 1 : start]),
        span.rise(),
        face,
        first.run().size(),
        first.scale(),
        span.style().ink(),
        new Marking.Content(span.leaf()),
        span.link(),
        slug,
        mirrored ? Optional.of(replacement(start, end, endsInSpace)) : Optional.empty(),
        mirrored || !span.language().equals(ledger.language()) ? span.language() : "");
  }

  private Slug slug(int start, int end, boolean mirrored) {
    var slug = new Slug(end - start, fragments.get(start).scale(), mirrored);
    for (int i = start; i < end; i++) {
      var fragment = fragments.get(i);
      int place = mirrored ? end - 1 - i : i - start;
      slug.put(place, fragment.run(), fragment.extra());
      if (fragment.hyphened()) {
        slug.hyphen(place);
      }
    }
    return slug;
  }

  /// What a right-to-left piece says, in reading order.
  private String replacement(int start, int end, boolean endsInSpace) {
    var text = new StringBuilder();
    for (var fragment : fragments.subList(start, end)) {
      text.append(fragment.run().text());
    }
    return text.append(endsInSpace ? " " : "").toString();
  }
}
