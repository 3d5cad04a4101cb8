package fasti.layout.page;

import fasti.layout.shape.GlyphRun;
import java.util.Arrays;
import java.util.List;

/// Glyphs in a row with what each stands for. Lengths are scaled points.
///
/// @param glyphs numbers in the face
/// @param advances from one glyph's origin to the next, final: kerning, tracking and justification
///   are in them
/// @param offsetsX from the origin; for marks. Empty where all are 0, which is nearly always: a
///   book holds millions of glyphs
/// @param offsetsY upwards, in scaled points; for marks. Empty where all are 0
/// @param texts for each glyph the letters it stands for; empty for a glyph whose letters a
///   neighbour already has. In a row that is read from right to left the letters of each glyph are
///   turned round, since readers of the page turn the whole
public record GlyphString(
    int[] glyphs, long[] advances, long[] offsetsX, long[] offsetsY, List<String> texts) {
  private static final long[] NONE = {};

  public GlyphString {
    texts = List.copyOf(texts);
    offsetsX = withoutZeros(offsetsX);
    offsetsY = withoutZeros(offsetsY);
  }

  /// One shaped run as it stands.
  public static GlyphString of(GlyphRun run) {
    var builder = new GlyphStringBuilder(run.count());
    builder.append(run, 1, 0);
    return run.isRightToLeft() ? builder.buildMirrored() : builder.build();
  }

  /// The same with one more glyph, which takes no room.
  GlyphString followedBy(int glyph, String text) {
    int more = count() + 1;
    var longer = Arrays.copyOf(glyphs, more);
    longer[count()] = glyph;
    var said = texts.toArray(new String[more]);
    said[count()] = text;
    return new GlyphString(
        longer, Arrays.copyOf(advances, more), longer(offsetsX), longer(offsetsY), List.of(said));
  }

  private static long[] longer(long[] offsets) {
    return offsets.length == 0 ? NONE : Arrays.copyOf(offsets, offsets.length + 1);
  }

  private static long[] withoutZeros(long[] offsets) {
    for (long offset : offsets) {
      if (offset != 0) {
        return offsets;
      }
    }
    return NONE;
  }

  /// From the glyph's origin, in scaled points.
  public long offsetX(int index) {
    return offsetsX.length == 0 ? 0 : offsetsX[index];
  }

  /// Upwards, in scaled points.
  public long offsetY(int index) {
    return offsetsY.length == 0 ? 0 : offsetsY[index];
  }

  public int count() {
    return glyphs.length;
  }

  /// The sum of the advances.
  public long width() {
    long sum = 0;
    for (long advance : advances) {
      sum += advance;
    }
    return sum;
  }
}
