package fasti.layout.shape;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Pair kerning in the old form (OpenType 1.9, `kern`, format 0), measured pair by pair: a face's
/// own table is written for all its glyphs, and for a few letters is mostly in vain.
final class KerningTable {
  /// The table counts its bytes in 16 bits, at 6 a pair; the strongest pairs stay.
  private static final int MOST_PAIRS = 10_000;

  private record Pair(int left, int right, int move) {
    int order() {
      return left << 16 | right;
    }
  }

  private final Face face;
  private final List<Pair> pairs = new ArrayList<>();

  private KerningTable(Face face) {
    this.face = face;
  }

  static byte[] of(Face face, String letters, String language) {
    var table = new KerningTable(face);
    GlyphClosure.byScript(letters)
        .forEach(
            (script, own) ->
                table.measure(
                    own.codePoints().filter(face::covers).toArray(),
                    GlyphClosure.setting(face, language, script, Set.of())));
    return table.write();
  }

  private void measure(int[] letters, Setting setting) {
    var plan = new ShapingPlan(setting);
    for (int left : letters) {
      for (int right : letters) {
        var text = new StringBuilder().appendCodePoint(left).appendCodePoint(right).toString();
        pair(ShapingBuffer.ofThread().shape(text, setting, plan), left, right);
      }
    }
  }

  /// Two letters that become one glyph, or others, are no pair.
  private void pair(GlyphRun run, int left, int right) {
    if (run.count() != 2 || run.glyph(0) != face.glyph(left) || run.glyph(1) != face.glyph(right)) {
      return;
    }
    int move = (int) run.advance(0) - face.advance(run.glyph(0));
    if (move != 0) {
      pairs.add(new Pair(run.glyph(0), run.glyph(1), move));
    }
  }

  private byte[] write() {
    var strongest =
        pairs.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((Pair pair) -> -Math.abs(pair.move()))
                    .thenComparingInt(Pair::order))
            .limit(MOST_PAIRS)
            .sorted(Comparator.comparingInt(Pair::order))
            .toList();
    int size = 14 + 6 * strongest.size();
    var table = ByteBuffer.allocate(4 + size);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 0).putShort((short) size).putShort((short) 1);
    table.putShort((short) strongest.size());
    FontFileWriter.search(strongest.size(), 6, table);
    strongest.forEach(pair -> table.putInt(pair.order()).putShort((short) pair.move()));
    return table.array();
  }
}
