package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/// What a reader has to know of a font beside its glyphs (ISO 32000-1, 9.8), in thousandths of the
/// type size.
final class FontDescriptor {
  /// Bits 1 and 7 of table 123. Bit 3, "symbolic", is set for every font of two-byte codes.
  private static final int FIXED_PITCH = 1;

  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  /// The width of upright strokes is not in a TrueType file. These are what its weight suggests:
  /// about 80 for a regular, 140 for a bold. Readers use it only when they substitute the font,
  /// which they never do with one that is embedded.
  private static final double STEM_PER_WEIGHT = 0.2;

  private static final int REGULAR = 400;

  static Dictionary of(TrueTypeFont font, PdfObject.Name name, PdfObject.Stream program)
      throws IOException {
    var descriptor = Dictionary.typed("FontDescriptor");
    descriptor.set("FontName", name);
    descriptor.set("Flags", flags(font));
    descriptor.set("FontBBox", box(font));
    descriptor.set("ItalicAngle", PdfObject.decimal(Math.round(angle(font) * 1000)));
    descriptor.set("Ascent", perMille(font, font.getHorizontalHeader().getAscender()));
    descriptor.set("Descent", perMille(font, font.getHorizontalHeader().getDescender()));
    descriptor.set("CapHeight", capHeight(font));
    descriptor.set("StemV", stem(font));
    descriptor.set("FontFile2", program);
    return descriptor;
  }

  private static int flags(TrueTypeFont font) throws IOException {
    var post = font.getPostScript();
    boolean fixed = post != null && post.getIsFixedPitch() != 0;
    return SYMBOLIC | (fixed ? FIXED_PITCH : 0) | (angle(font) != 0 ? ITALIC : 0);
  }

  private static PdfObject.Array box(TrueTypeFont font) throws IOException {
    var head = font.getHeader();
    return PdfObject.array(
        PdfObject.integer(perMille(font, head.getXMin())),
        PdfObject.integer(perMille(font, head.getYMin())),
        PdfObject.integer(perMille(font, head.getXMax())),
        PdfObject.integer(perMille(font, head.getYMax())));
  }

  private static double angle(TrueTypeFont font) throws IOException {
    var post = font.getPostScript();
    return post == null ? 0 : post.getItalicAngle();
  }

  private static int capHeight(TrueTypeFont font) throws IOException {
    var windows = font.getOS2Windows();
    boolean known = windows != null && windows.getVersion() >= 2;
    return perMille(
        font, known ? windows.getCapHeight() : font.getHorizontalHeader().getAscender());
  }

  private static int stem(TrueTypeFont font) throws IOException {
    var windows = font.getOS2Windows();
    int weight = windows == null ? REGULAR : windows.getWeightClass();
    return (int) Math.round(weight * STEM_PER_WEIGHT);
  }

  private static int perMille(TrueTypeFont font, int units) throws IOException {
    return (int) Math.round(units * 1000.0 / font.getUnitsPerEm());
  }

  private FontDescriptor() {}
}
