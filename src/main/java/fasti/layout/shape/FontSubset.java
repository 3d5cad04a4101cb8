package fasti.layout.shape;

import fasti.unit.Bytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A face cut down to the letters of a text, as a font file by itself.
///
/// A face with substitutions keeps its glyphs' numbers, so that these go on to work, and what the
/// text cannot need is emptied. One without, such as the large faces of East Asia, is numbered
/// anew. Where the table that positions glyphs is larger than letters and all, which it is where it
/// kerns all with all, pair kerning takes its place.
public final class FontSubset {
  /// Below this many bytes substitutions and positions are as good as none.
  private static final int NEXT_TO_NOTHING = 256;

  /// The larger ones kern the Latin, Greek and Cyrillic of whole families; those that place vowel
  /// signs, without which Arabic or Devanagari cannot be read, have at most half of this.
  private static final int LARGE_POSITIONS = 64 << 10;

  /// Tables that hold as they are.
  private static final List<String> KEPT = List.of("OS/2", "cvt ", "fpgm", "prep", "gasp");

  private static final List<String> LAYOUT = List.of("GDEF", "GSUB", "GPOS");

  /// `post`, version 3: without the glyphs' names.
  private static final int POST = 32;

  private static final int NO_NAMES = 0x0003_0000;

  private final Face face;
  private final FontTables tables;
  private final Request request;

  /// In the new order; [#EMPTY] where a number is kept for nothing.
  private final List<Integer> glyphs = new ArrayList<>();

  private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

  private static final int EMPTY = -1;

  /// What is wanted of a face.
  ///
  /// @param name what the font will call itself: the maker may have reserved his own
  /// @param letters each at least once
  /// @param languages BCP 47, the book's own first
  public record Request(String name, String letters, List<String> languages) {
    public Request {
      languages = List.copyOf(languages);
    }
  }

  private FontSubset(Face face, Request request) {
    this.face = face;
    this.tables = face.tables();
    this.request = request;
    var needed = GlyphClosure.of(face, request.letters(), Set.copyOf(request.languages()));
    boolean keepsNumbers = tables.lengthOf("GSUB") >= NEXT_TO_NOTHING;
    for (int glyph = 0; glyph < face.glyphs(); glyph++) {
      if (needed.contains(glyph)) {
        numbers.put(glyph, glyphs.size());
        glyphs.add(glyph);
      } else if (keepsNumbers) {
        glyphs.add(EMPTY);
      }
    }
  }

  /// The same bytes for the same face and request.
  public static Bytes of(Face face, Request request) {
    return new FontSubset(face, request).write();
  }

  private Bytes write() {
    var file = new FontFileWriter();
    KEPT.stream().filter(tables::has).forEach(table -> file.add(table, table(table)));
    outlines(file);
    measures(file);
    layout(file);
    file.add("cmap", CharacterMapWriter.write(characters()));
    file.add("name", NameTable.of(face, request.name()));
    file.add("post", ByteBuffer.wrap(post()).putInt(0, NO_NAMES).array());
    return file.write();
  }

  private byte[] table(String name) {
    return tables.slice(tables.at(name), tables.lengthOf(name));
  }

  private byte[] post() {
    return tables.lengthOf("post") < POST ? new byte[POST] : tables.slice(tables.at("post"), POST);
  }

  private void outlines(FontFileWriter file) {
    var outlines = glyphs.stream().map(this::outline).toList();
    int size = outlines.stream().mapToInt(outline -> outline.length).sum();
    var glyf = ByteBuffer.allocate(Math.max(1, size));
    var loca = ByteBuffer.allocate(4 * (glyphs.size() + 1));
    for (var outline : outlines) {
      loca.putInt(glyf.position());
      glyf.put(outline);
    }
    loca.putInt(glyf.position());
    file.add("glyf", glyf.array());
    file.add("loca", loca.array());
    var head = ByteBuffer.wrap(FontFileWriter.unadjusted(table("head")));
    file.add("head", head.putShort(50, (short) 1).array());
  }

  /// The parts of a composite glyph go by their new numbers. Each begins at an even place.
  private byte[] outline(int glyph) {
    if (glyph == EMPTY) {
      return new byte[0];
    }
    var place = GlyphParts.at(tables, glyph);
    var outline = ByteBuffer.allocate((place.length() + 1) & ~1);
    outline.put(0, tables.slice(place.start(), place.length()));
    for (int reference : place.references(tables)) {
      int number = numbers.getOrDefault(tables.uint16(reference), 0);
      outline.putShort(reference - place.start(), (short) number);
    }
    return outline.array();
  }

  private void measures(FontFileWriter file) {
    var widths = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      widths.putShort((short) (glyph == EMPTY ? 0 : face.advance(glyph)));
      widths.putShort((short) (glyph == EMPTY ? 0 : sideBearing(glyph)));
    }
    file.add("hmtx", widths.array());
    var count = (short) glyphs.size();
    file.add("hhea", ByteBuffer.wrap(table("hhea")).putShort(34, count).array());
    file.add("maxp", ByteBuffer.wrap(table("maxp")).putShort(4, count).array());
  }

  /// As `hmtx` has it; glyphs beyond the counted ones have no width of their own there.
  private int sideBearing(int glyph) {
    int counted = tables.uint16(tables.at("hhea") + 34);
    int at = tables.at("hmtx");
    return glyph < counted
        ? tables.int16(at + 4 * glyph + 2)
        : tables.int16(at + 4 * counted + 2 * (glyph - counted));
  }

  private void layout(FontFileWriter file) {
    if (tables.lengthOf("GSUB") < NEXT_TO_NOTHING) {
      return;
    }
    boolean isLarge = tables.lengthOf("GPOS") > LARGE_POSITIONS;
    LAYOUT.stream()
        .filter(tables::has)
        .filter(name -> !isLarge || !name.equals("GPOS"))
        .forEach(name -> file.add(name, table(name)));
    if (isLarge) {
      var language = request.languages().isEmpty() ? "und" : request.languages().getFirst();
      file.add("kern", KerningTable.of(face, request.letters(), language));
    } else if (tables.has("kern")) {
      file.add("kern", table("kern"));
    }
  }

  private SortedMap<Integer, Integer> characters() {
    var characters = new TreeMap<Integer, Integer>();
    request
        .letters()
        .codePoints()
        .filter(face::covers)
        .forEach(letter -> characters.put(letter, numbers.getOrDefault(face.glyph(letter), 0)));
    return characters;
  }
}
