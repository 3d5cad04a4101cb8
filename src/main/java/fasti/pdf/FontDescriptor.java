package fasti.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

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

  static COSDictionary of(TrueTypeFont font, COSName name, COSStream program) throws IOException {
    var descriptor = Cos.dictionary("FontDescriptor");
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, flags(font));
    descriptor.setItem(COSName.FONT_BBOX, box(font));
    descriptor.setItem(COSName.ITALIC_ANGLE, Cos.decimal(Math.round(angle(font) * 1000)));
    descriptor.setInt(COSName.ASCENT, perMille(font, font.getHorizontalHeader().getAscender()));
    descriptor.setInt(COSName.DESCENT, perMille(font, font.getHorizontalHeader().getDescender()));
    descriptor.setInt(COSName.CAP_HEIGHT, capHeight(font));
    descriptor.setInt(COSName.STEM_V, stem(font));
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private static int flags(TrueTypeFont font) throws IOException {
    var post = font.getPostScript();
    boolean fixed = post != null && post.getIsFixedPitch() != 0;
    return SYMBOLIC | (fixed ? FIXED_PITCH : 0) | (angle(font) != 0 ? ITALIC : 0);
  }

  private static org.apache.pdfbox.cos.COSArray box(TrueTypeFont font) throws IOException {
    var head = font.getHeader();
    return Cos.array(
        Cos.integer(perMille(font, head.getXMin())),
        Cos.integer(perMille(font, head.getYMin())),
        Cos.integer(perMille(font, head.getXMax())),
        Cos.integer(perMille(font, head.getYMax())));
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
