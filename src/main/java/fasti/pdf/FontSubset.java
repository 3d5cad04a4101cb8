package fasti.pdf;

import fasti.layout.shape.Face;
import fasti.pdf.PdfObject.Dictionary;
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
  Dictionary font() throws IOException {
    try (var bytes = new RandomAccessReadBuffer(FontTables.of(face.bytes()));
        var file = new TTFParser(true).parse(bytes)) {
      return font(file);
    }
  }

  private Dictionary font(TrueTypeFont file) throws IOException {
    var glyphs = new LinkedHashMap<Integer, Integer>();
    var program = program(file, glyphs);
    var name = PdfObject.name(FontTag.of(letters) + "+" + face.name());
    var descendant = descendant(name, glyphs);
    descendant.set("FontDescriptor", FontDescriptor.of(file, name, program));
    var font = Dictionary.typed("Font");
    font.set("Subtype", PdfObject.name("Type0"));
    font.set("BaseFont", name);
    font.set("Encoding", PdfObject.name("Identity-H"));
    font.set("DescendantFonts", PdfObject.array(descendant));
    font.set("ToUnicode", Streams.deflated(ToUnicode.of(texts())));
    return font;
  }

  private Dictionary descendant(PdfObject.Name name, Map<Integer, Integer> glyphs)
      throws IOException {
    var system = Dictionary.inline();
    system.set("Registry", PdfObject.text("Adobe"));
    system.set("Ordering", PdfObject.text("Identity"));
    system.set("Supplement", 0);
    var font = Dictionary.typed("Font");
    font.set("Subtype", PdfObject.name("CIDFontType2"));
    font.set("BaseFont", name);
    font.set("CIDSystemInfo", system);
    font.set("W", widthsOfCodes());
    font.set("DW", PdfObject.decimal(Math.round(widths[0] * THOUSAND)));
    font.set("CIDToGIDMap", Streams.deflated(codesToGlyphs(glyphs)));
    return font;
  }

  private PdfObject.Array widthsOfCodes() {
    var row = new ArrayList<PdfObject>();
    for (int code = 0; code < letters.size(); code++) {
      row.add(PdfObject.decimal(Math.round(widths[code] * THOUSAND)));
    }
    return PdfObject.array(PdfObject.integer(0), PdfObject.array(row));
  }

  /// The font file with the glyphs used and no others.
  ///
  /// @param numbers is filled with each glyph's number in the face and in this file
  private PdfObject.Stream program(TrueTypeFont file, Map<Integer, Integer> numbers)
      throws IOException {
    var used = new LinkedHashSet<Integer>();
    letters.forEach(letter -> used.add(letter.glyph()));
    var subsetter = new TTFSubsetter(file, KEPT_TABLES);
    subsetter.addGlyphIds(used);
    subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
    var bytes = new ByteArrayOutputStream();
    subsetter.writeToStream(bytes);
    var stream = Streams.deflated(bytes.toByteArray());
    stream.set("Length1", bytes.size());
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
