package fasti.pdf;

import fasti.layout.shape.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The part of a face that the book uses, as a CIDFontType2 (ISO 32000-1, 9.7).
///
/// A character code is not the number of a glyph but of a glyph *with what it stands for*, in the
/// order of first use. So the hyphen at a line's end (U+00AD) and the hyphen of a compound are two
/// codes with one shape, every code has one text in the ToUnicode map, and no reader needs to know
/// ActualText to find a word. `CIDToGIDMap` leads from code to shape.
final class FontSubset {
  /// Codes are two bytes.
  private static final int MOST_CODES = 0xFFFF;

  private static final double THOUSAND = 1000;

  /// Without these a TrueType font cannot be drawn; the others say what the PDF says itself.
  private static final List<String> KEPT_TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /// What a glyph stands for whose letters another has already (a mark, a part of a ligature):
  /// every code has to stand for something, and this is nothing that is seen.
  private static final String NOTHING = "\u200B";

  private static final int[] NONE = {};

  private final String resourceName;
  private final Face face;
  private final List<Letter> letters = new ArrayList<>();
  private double[] widths = new double[256];

  /// The codes of each glyph: most stand for one text alone, and every glyph on a page is looked up
  /// here.
  private int[][] codes = new int[0][];

  /// A glyph with what it stands for.
  ///
  /// @param text empty where the neighbour before it has the letters
  record Letter(int glyph, String text) {}

  FontSubset(String resourceName, Face face) {
    this.resourceName = resourceName;
    this.face = face;
    this.letters.add(new Letter(0, ""));
    this.widths[0] = widthOf(0);
  }

  String resourceName() {
    return resourceName;
  }

  /// The code by which the glyph with this text is shown, 1 or more.
  int code(int glyph, String text) {
    if (glyph >= codes.length) {
      int before = codes.length;
      codes = Arrays.copyOf(codes, Math.max(before * 2, glyph + 1));
      Arrays.fill(codes, before, codes.length, NONE);
    }
    var known = codes[glyph];
    for (int code : known) {
      if (letters.get(code).text().equals(text)) {
        return code;
      }
    }
    int made = add(new Letter(glyph, text));
    codes[glyph] = Arrays.copyOf(known, known.length + 1);
    codes[glyph][known.length] = made;
    return made;
  }

  /// The glyph of the space.
  int blank() {
    return face.glyph(' ');
  }

  /// In thousandths of the type size, as the file says it.
  double width(int code) {
    return widths[code];
  }

  private int add(Letter letter) {
    int code = letters.size();
    if (code > MOST_CODES) {
      throw new IllegalStateException("too many glyphs of " + face.name());
    }
    if (code == widths.length) {
      widths = Arrays.copyOf(widths, code * 2);
    }
    letters.add(letter);
    widths[code] = widthOf(letter.glyph());
    return code;
  }

  /// Rounded to three decimals, as it will stand in the file.
  private double widthOf(int glyph) {
    double exact = face.advance(glyph) * THOUSAND / face.unitsPerEm();
    return Math.round(exact * THOUSAND) / THOUSAND;
  }

  /// The Type0 font with all that hangs on it.
  COSDictionary font() throws IOException {
    try (var bytes = new RandomAccessReadBuffer(FontTables.of(face.bytes()));
        var file = new TTFParser(true).parse(bytes)) {
      return font(file);
    }
  }

  private COSDictionary font(TrueTypeFont file) throws IOException {
    var glyphs = new LinkedHashMap<Integer, Integer>();
    var program = program(file, glyphs);
    var name = Cos.name(FontTag.of(letters) + "+" + face.name());
    var descendant = descendant(name, glyphs);
    descendant.setItem(COSName.FONT_DESC, FontDescriptor.of(file, name, program));
    var font = Cos.dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant));
    font.setItem(COSName.TO_UNICODE, Streams.deflated(ToUnicode.of(texts())));
    return font;
  }

  private COSDictionary descendant(COSName name, Map<Integer, Integer> glyphs) throws IOException {
    var system = Cos.inline();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    var font = Cos.dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.W, widthsOfCodes());
    font.setItem(COSName.DW, Cos.decimal(Math.round(widths[0] * THOUSAND)));
    font.setItem(COSName.CID_TO_GID_MAP, Streams.deflated(codesToGlyphs(glyphs)));
    return font;
  }

  private COSArray widthsOfCodes() {
    var row = new ArrayList<COSNumber>();
    for (int code = 0; code < letters.size(); code++) {
      row.add(Cos.decimal(Math.round(widths[code] * THOUSAND)));
    }
    return Cos.array(Cos.integer(0), Cos.array(row));
  }

  /// The font file with the glyphs used and no others.
  ///
  /// @param numbers is filled with each glyph's number in the face and in this file
  private COSStream program(TrueTypeFont file, Map<Integer, Integer> numbers) throws IOException {
    var used = new LinkedHashSet<Integer>();
    letters.forEach(letter -> used.add(letter.glyph()));
    var subsetter = new TTFSubsetter(file, KEPT_TABLES);
    subsetter.addGlyphIds(used);
    subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
    var bytes = new ByteArrayOutputStream();
    subsetter.writeToStream(bytes);
    var stream = Streams.deflated(bytes.toByteArray());
    stream.setInt(COSName.LENGTH1, bytes.size());
    return stream;
  }

  private byte[] codesToGlyphs(Map<Integer, Integer> numbers) {
    var map = new byte[letters.size() * 2];
    for (int code = 0; code < letters.size(); code++) {
      int glyph = numbers.getOrDefault(letters.get(code).glyph(), 0);
      map[code * 2] = (byte) (glyph >> 8);
      map[code * 2 + 1] = (byte) glyph;
    }
    return map;
  }

  /// What each code stands for, from code 1 on.
  private List<String> texts() {
    var texts = new ArrayList<String>();
    for (var letter : letters.subList(1, letters.size())) {
      texts.add(letter.text().isEmpty() ? NOTHING : letter.text());
    }
    return texts;
  }
}
