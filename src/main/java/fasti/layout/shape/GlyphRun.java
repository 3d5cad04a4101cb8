package fasti.layout.shape;

import fasti.unit.Length;
import java.util.Arrays;

/// Shaped text in one face, size and direction: glyphs in the order in which they stand on the
/// line, from left to right. Lengths are scaled points.
public final class GlyphRun {
  private final Face face;
  private final Length size;
  private final String text;
  private final boolean rightToLeft;
  private final int[] glyphs;
  private final int[] clusters;
  private final long[] advances;
  private final long[] offsetsX;
  private final long[] offsetsY;
  private final long width;
  private final String[] letters;

  private static final long[] UNMOVED = {};

  /// Each letter of Latin-1 by itself, which most glyphs of most books stand for.
  private static final String[] SINGLE_LETTERS = singleLetters();

  /// Takes the arrays over.
  ///
  /// @param clusters for each glyph where its text begins in `text`, counted from 0
  GlyphRun(
      Face face,
      Length size,
      String text,
      boolean rightToLeft,
      int[] glyphs,
      int[] clusters,
      long[] advances,
      long[] offsetsX,
      long[] offsetsY) {
    this.face = face;
    this.size = size;
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.glyphs = glyphs;
    this.clusters = clusters;
    this.advances = advances;
    this.offsetsX = isAnyMoved(offsetsX) ? offsetsX : UNMOVED;
    this.offsetsY = isAnyMoved(offsetsY) ? offsetsY : UNMOVED;
    long sum = 0;
    for (long advance : advances) {
      sum += advance;
    }
    this.width = sum;
    this.letters = letters(text, clusters, advances);
  }

  public Face face() {
    return face;
  }

  public Length size() {
    return size;
  }

  /// What was shaped, in reading order.
  public String text() {
    return text;
  }

  public boolean isRightToLeft() {
    return rightToLeft;
  }

  public int count() {
    return glyphs.length;
  }

  /// The glyph's number in the face; 0 is the missing glyph.
  ///
  /// @param index counted from 0, from the left
  public int glyph(int index) {
    return glyphs[index];
  }

  /// Where the glyph's text begins in [#text()], counted from 0.
  public int cluster(int index) {
    return clusters[index];
  }

  /// In scaled points, tracking included.
  public long advance(int index) {
    return advances[index];
  }

  /// Whether any glyph is moved from where it would stand: most often none is.
  public boolean isMoved() {
    return offsetsX.length > 0 || offsetsY.length > 0;
  }

  private static boolean isAnyMoved(long[] offsets) {
    for (long offset : offsets) {
      if (offset != 0) {
        return true;
      }
    }
    return false;
  }

  public long offsetX(int index) {
    return offsetsX.length == 0 ? 0 : offsetsX[index];
  }

  /// Upwards.
  public long offsetY(int index) {
    return offsetsY.length == 0 ? 0 : offsetsY[index];
  }

  /// The sum of the advances, in scaled points.
  public long width() {
    return width;
  }

  /// The width of the glyphs whose letters stand in a part of the text, in scaled points.
  ///
  /// @param start of the part, counted from 0
  /// @param end after the part
  public long widthBetween(int start, int end) {
    long sum = 0;
    for (int i = 0; i < glyphs.length; i++) {
      sum += clusters[i] >= start && clusters[i] < end ? advances[i] : 0;
    }
    return sum;
  }

  /// The same with less white on both sides.
  ///
  /// @param before taken away at the left, in scaled points
  /// @param after taken away at the right
  public GlyphRun cut(long before, long after) {
    if (glyphs.length == 0) {
      return this;
    }
    var newAdvances = advances.clone();
    var newOffsets = movable(offsetsX);
    for (int i = 0; i < newOffsets.length; i++) {
      newOffsets[i] -= before;
    }
    newAdvances[newAdvances.length - 1] -= before + after;
    return new GlyphRun(
        face, size, text, rightToLeft, glyphs, clusters, newAdvances, newOffsets, offsetsY);
  }

  /// The same with more white around each glyph, half of it before and half after; marks stay on
  /// their letters.
  ///
  /// @param each added for a glyph, in scaled points
  public GlyphRun spread(long each) {
    var newAdvances = advances.clone();
    var newOffsets = movable(offsetsX);
    for (int i = 0; i < newAdvances.length; i++) {
      newAdvances[i] += advances[i] == 0 ? 0 : each;
      newOffsets[i] += advances[i] == 0 ? 0 : each / 2;
    }
    return new GlyphRun(
        face, size, text, rightToLeft, glyphs, clusters, newAdvances, newOffsets, offsetsY);
  }

  private long[] movable(long[] offsets) {
    return offsets.length == 0 ? new long[glyphs.length] : offsets.clone();
  }

  /// The same without a part of its text, whose glyphs stay and stand for nothing.
  ///
  /// @param start of the part, counted from 0
  /// @param end after the part
  GlyphRun withoutText(int start, int end) {
    var rest = text.substring(0, start) + text.substring(end);
    var newClusters = clusters.clone();
    for (int i = 0; i < newClusters.length; i++) {
      newClusters[i] -= Math.clamp(newClusters[i] - start, 0, end - start);
    }
    var bare =
        new GlyphRun(
            face, size, rest, rightToLeft, glyphs, newClusters, advances, offsetsX, offsetsY);
    for (int i = 0; i < letters.length; i++) {
      bare.letters[i] = clusters[i] >= start && clusters[i] < end ? "" : letters[i];
    }
    return bare;
  }

  /// What a glyph stands for: the letters of its cluster, given to the widest of the cluster's
  /// glyphs, which is the letter and not a mark on it; empty for the others.
  ///
  /// @param index counted from 0, from the left
  public String letters(int index) {
    return letters[index];
  }

  /// Clusters never go back and forth: their glyphs stand together, and the next letters are those
  /// of a neighbour.
  private static String[] letters(String text, int[] clusters, long[] advances) {
    var letters = new String[clusters.length];
    Arrays.fill(letters, "");
    int start = 0;
    while (start < letters.length) {
      int cluster = clusters[start];
      int end = start + 1;
      int widest = start;
      while (end < letters.length && clusters[end] == cluster) {
        widest = advances[end] > advances[widest] ? end : widest;
        end++;
      }
      int until = text.length();
      until = start > 0 && clusters[start - 1] > cluster ? clusters[start - 1] : until;
      until = end < letters.length && clusters[end] > cluster ? clusters[end] : until;
      letters[widest] = letters(text, cluster, until);
      start = end;
    }
    return letters;
  }

  private static String letters(String text, int start, int end) {
    boolean isSingle = end == start + 1 && text.charAt(start) < SINGLE_LETTERS.length;
    return isSingle ? SINGLE_LETTERS[text.charAt(start)] : text.substring(start, end);
  }

  private static String[] singleLetters() {
    var letters = new String[0x100];
    Arrays.setAll(letters, letter -> String.valueOf((char) letter));
    return letters;
  }
}
