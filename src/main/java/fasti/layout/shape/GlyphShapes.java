package fasti.layout.shape;

import fasti.layout.shape.Outline.Segment;
import java.util.ArrayList;
import java.util.List;

/// The outlines and bearings of a font's glyphs (OpenType 1.9, `glyf`, `loca`, `hmtx`).
final class GlyphShapes {
  /// Deeper nesting of composite glyphs than any real font has: such a font is damaged.
  private static final int DEEPEST = 8;

  /// More parts than any real glyph has: without an end a damaged font could ask for millions.
  private static final int MOST_PARTS = 256;

  private static final int HEADER = 10;

  private final FontTables tables;
  private final int glyphs;
  private final boolean longOffsets;
  private final int fullMetrics;

  GlyphShapes(FontTables tables) throws UnusableFontException {
    this.tables = tables;
    this.glyphs = tables.uint16(tables.at("maxp") + 4);
    this.longOffsets = tables.int16(tables.at("head") + 50) != 0;
    this.fullMetrics = tables.uint16(tables.at("hhea") + 34);
    refuseDamaged();
  }

  /// The tables have to be as long as the number of glyphs asks for.
  private void refuseDamaged() throws UnusableFontException {
    long widths = 2L * fullMetrics + 2L * glyphs;
    long places = (longOffsets ? 4 : 2) * (glyphs + 1L);
    if (glyphs == 0
        || fullMetrics == 0
        || fullMetrics > glyphs
        || tables.lengthOf("hmtx") < widths
        || tables.lengthOf("loca") < places) {
      throw new UnusableFontException("is damaged");
    }
  }

  int count() {
    return glyphs;
  }

  int advance(int glyph) {
    return tables.uint16(tables.at("hmtx") + 4 * Math.min(glyph, fullMetrics - 1));
  }

  /// White at the left of the ink; 0 where there is no ink.
  int leftBearing(int glyph) {
    return isEmpty(glyph) ? 0 : sideBearing(glyph);
  }

  /// White at the right of the ink; 0 where there is no ink.
  int rightBearing(int glyph) {
    if (isEmpty(glyph)) {
      return 0;
    }
    int start = start(glyph);
    int inkWidth = tables.int16(start + 6) - tables.int16(start + 2);
    return advance(glyph) - sideBearing(glyph) - inkWidth;
  }

  /// The highest point of a glyph; 0 where there is no ink.
  int top(int glyph) {
    return isEmpty(glyph) ? 0 : tables.int16(start(glyph) + 8);
  }

  private int sideBearing(int glyph) {
    int table = tables.at("hmtx");
    return glyph < fullMetrics
        ? tables.int16(table + 4 * glyph + 2)
        : tables.int16(table + 4 * fullMetrics + 2 * (glyph - fullMetrics));
  }

  private boolean isEmpty(int glyph) {
    if (glyph < 0 || glyph >= glyphs) {
      return true;
    }
    int offset = offset(glyph);
    return offset < 0
        || offset(glyph + 1) - offset < HEADER
        || offset > tables.lengthOf("glyf") - HEADER;
  }

  private int start(int glyph) {
    return tables.at("glyf") + offset(glyph);
  }

  private int offset(int glyph) {
    int table = tables.at("loca");
    return longOffsets ? tables.int32(table + 4 * glyph) : 2 * tables.uint16(table + 2 * glyph);
  }

  /// The ink, moved so that its left edge stands at the side bearing; none where the font is
  /// damaged.
  Outline outline(int glyph) {
    if (isEmpty(glyph)) {
      return new Outline(List.of());
    }
    try {
      var segments = new ArrayList<Segment>();
      int shift = sideBearing(glyph) - tables.int16(start(glyph) + 2);
      for (Contour contour : new Drawing().contours(glyph, 0)) {
        contour.moved(shift).drawInto(segments);
      }
      return new Outline(segments);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException _) {
      return new Outline(List.of());
    }
  }

  /// The work on one glyph, which may be composed of others.
  private final class Drawing {
    private int parts;

    List<Contour> contours(int glyph, int depth) {
      if (isEmpty(glyph) || depth > DEEPEST || parts++ > MOST_PARTS) {
        return List.of();
      }
      int start = start(glyph);
      int count = tables.int16(start);
      return count >= 0
          ? new SimpleGlyph(tables, start).contours(count)
          : composed(start + HEADER, depth);
    }

    private List<Contour> composed(int first, int depth) {
      var contours = new ArrayList<Contour>();
      int at = first;
      boolean more = true;
      while (more && parts <= MOST_PARTS) {
        var part = GlyphPart.read(tables, at);
        for (Contour contour : contours(part.glyph(), depth + 1)) {
          contours.add(contour.transformed(part));
        }
        at = part.next();
        more = part.isFollowed();
      }
      return contours;
    }
  }
}
