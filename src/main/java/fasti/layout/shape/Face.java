package fasti.layout.shape;

import fasti.style.Feature;
import fasti.style.Posture;
import fasti.unit.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One font, loaded: its bytes and its measures. Equal faces are the same object. Fonts have
/// TrueType outlines (`glyf`), since those alone can be cut down and embedded rightly.
public final class Face {
  private static final List<String> NEEDED =
      List.of("head", "hhea", "hmtx", "maxp", "cmap", "loca", "name", "OS/2");

  /// OS/2 fsSelection, bits 0 and 9: italic, oblique; bit 7: use typographic metrics.
  private static final int SLANTED = 0x0201;

  private static final int TYPOGRAPHIC_METRICS = 0x0080;

  /// OS/2 fsType: the bits that say what for a font may be embedded, and the one for documents that
  /// are changed.
  private static final int USAGE = 0x000E;

  private static final int EDITABLE = 0x0008;

  /// The least and the most units in an em (OpenType 1.9, `head`).
  private static final int FEWEST_UNITS = 16;

  private static final int MOST_UNITS = 16_384;

  private final FontNames names;
  private final Bytes bytes;
  private final FontTables tables;
  private final CharacterMap characters;
  private final GlyphShapes shapes;
  private final int unitsPerEm;
  private final Once<Set<String>> features;
  private final Once<HarfBuzzFont> shaping;
  private final Once<Protrusion> protrusion;

  private Face(Bytes bytes, FontTables tables) throws UnusableFontException {
    this.bytes = bytes;
    this.tables = tables;
    this.names = FontNames.in(tables);
    this.characters = CharacterMap.in(tables);
    this.shapes = new GlyphShapes(tables);
    this.unitsPerEm = tables.uint16(tables.at("head") + 18);
    if (unitsPerEm() < FEWEST_UNITS || unitsPerEm() > MOST_UNITS) {
      throw new UnusableFontException("is damaged");
    }
    // Measures that are asked for later are read once here, so that a damaged font is told early.
    capHeight();
    xHeight();
    ascent();
    embeddingRights();
    this.features = new Once<>(this::readFeatures);
    this.shaping = new Once<>(() -> HarfBuzzFont.of(bytes));
    this.protrusion = new Once<>(() -> new Protrusion(this));
  }

  /// Reads the few tables that measures are in.
  static Face read(Bytes bytes) throws UnusableFontException {
    try {
      var tables = FontTables.of(bytes);
      if (!tables.has("glyf")) {
        throw new UnusableFontException("has no TrueType outlines");
      }
      for (String table : NEEDED) {
        if (!tables.has(table)) {
          throw new UnusableFontException("lacks the table " + table);
        }
      }
      return new Face(bytes, tables);
    } catch (IndexOutOfBoundsException _) {
      throw new UnusableFontException("is damaged");
    }
  }

  /// The PostScript name.
  public String name() {
    return names.postScript();
  }

  /// The names of its family, the widest first.
  List<String> families() {
    return names.families();
  }

  /// The weight by its number, 1 to 1000 (OS/2 usWeightClass).
  int weight() {
    return tables.uint16(tables.at("OS/2") + 4);
  }

  Posture posture() {
    return (selection() & SLANTED) == 0 ? Posture.UPRIGHT : Posture.ITALIC;
  }

  /// What its maker lets be done with it (OS/2 fsType).
  int embeddingRights() {
    return tables.uint16(tables.at("OS/2") + 8);
  }

  /// Whether its maker lets it travel in a file from which it can be taken out again (OS/2 fsType:
  /// installable or editable embedding).
  public boolean mayTravel() {
    int usage = embeddingRights() & USAGE;
    return usage == 0 || (usage & EDITABLE) != 0;
  }

  FontTables tables() {
    return tables;
  }

  private int selection() {
    return tables.uint16(tables.at("OS/2") + 62);
  }

  /// The whole font file, TrueType outlines.
  public Bytes bytes() {
    return bytes;
  }

  /// Font units in the em.
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /// Above the baseline, in font units.
  public int ascent() {
    return usesTypographicMetrics()
        ? tables.int16(tables.at("OS/2") + 68)
        : tables.int16(tables.at("hhea") + 4);
  }

  /// Below the baseline, in font units; negative.
  public int descent() {
    return usesTypographicMetrics()
        ? tables.int16(tables.at("OS/2") + 70)
        : tables.int16(tables.at("hhea") + 6);
  }

  private boolean usesTypographicMetrics() {
    return (selection() & TYPOGRAPHIC_METRICS) != 0;
  }

  /// The height of a capital, in font units.
  public int capHeight() {
    return heightWritten(88, 'H');
  }

  /// The height of a small letter without ascender, in font units.
  public int xHeight() {
    return heightWritten(86, 'x');
  }

  /// Older fonts do not write these heights down: then a letter is measured.
  private int heightWritten(int offset, int letter) {
    int table = tables.at("OS/2");
    boolean written = tables.uint16(table) >= 2 && tables.int16(table + offset) > 0;
    return written ? tables.int16(table + offset) : shapes.top(glyph(letter));
  }

  /// @param codePoint of Unicode
  public boolean covers(int codePoint) {
    return characters.covers(codePoint);
  }

  /// The glyph that stands for a character by itself, before any shaping.
  ///
  /// @return counted from 0; 0, the missing glyph, where the face lacks the character
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /// How many glyphs there are.
  public int glyphs() {
    return shapes.count();
  }

  /// The width of a glyph by itself, before any shaping, in font units.
  ///
  /// @param glyph counted from 0
  public int advance(int glyph) {
    return shapes.advance(glyph);
  }

  /// The shape of a glyph, for drawings that are turned into pixels.
  ///
  /// @param glyph counted from 0
  public Outline outline(int glyph) {
    return shapes.outline(glyph);
  }

  /// The ink's extent, for optical margins: the white at a glyph's left and right, in font units;
  /// negative where the ink hangs over, 0 where there is no ink.
  public int leftBearing(int glyph) {
    return shapes.leftBearing(glyph);
  }

  public int rightBearing(int glyph) {
    return shapes.rightBearing(glyph);
  }

  /// How far its characters may stand in the margin.
  public Protrusion protrusion() {
    return protrusion.value();
  }

  /// Whether the face can do this at all: an italic often has no small capitals.
  public boolean offers(Feature feature) {
    return features.value().contains(feature.tag());
  }

  private Set<String> readFeatures() {
    try {
      return featuresWritten();
    } catch (IndexOutOfBoundsException _) {
      return Set.of();
    }
  }

  private Set<String> featuresWritten() {
    var found = new HashSet<String>();
    if (tables.has("GSUB")) {
      int table = tables.at("GSUB");
      int list = table + tables.uint16(table + 6);
      int count = tables.uint16(list);
      for (int i = 0; i < count; i++) {
        found.add(tables.tag(list + 2 + 6 * i));
      }
    }
    return Set.copyOf(found);
  }

  HarfBuzzFont shaping() {
    return shaping.value();
  }

  @Override
  public String toString() {
    return name();
  }
}
