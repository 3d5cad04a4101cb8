package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
import fasti.pdf.PdfObject.Dictionary;
import fasti.style.PdfStandard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the objects into a file (ISO 32000-1, 7.5): streams as they are, dictionaries packed in
/// object streams, at the end the table of where everything stands.
final class FileBody {
  /// Four octets above 127 tell programs that this is not text.
  private static final String BINARY = "\n%\u00E2\u00E3\u00CF\u00D3\n";

  /// Objects packed together. Fewer pack worse; a reader has to unpack all to see one.
  private static final int PACK = 128;

  private static final int FREE = 0;
  private static final int ALONE = 1;
  private static final int PACKED = 2;
  private static final int ROW = 7;
  private static final int IDENTIFIER = 16;

  /// Bytes of a stream's dictionary.
  private static final int HEAD = 256;

  /// Bytes that an object takes in a pack, its number and place among them.
  private static final int PLACE = 192;

  private final List<PdfObject> objects;
  private final OutputStream out;
  private final MessageDigest digest;
  private final List<Dictionary> packed = new ArrayList<>();

  /// Seven octets an object: its kind, then offset, or pack and place in it.
  private byte[] table = new byte[0];

  private long length;
  private int last;

  private FileBody(List<PdfObject> objects, OutputStream out) {
    this.objects = objects;
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Where a reader begins.
  record Roots(PdfStandard standard, Dictionary catalog, Optional<Dictionary> information) {
    private List<Dictionary> all() {
      return Stream.concat(Stream.of(catalog), information.stream()).toList();
    }

    private byte[] header() {
      var version =
          switch (standard) {
            case UA1 -> "%PDF-1.7";
            case UA2 -> "%PDF-2.0";
          };
      return (version + BINARY).getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  static void write(Roots roots, OutputStream out) throws IOException {
    new FileBody(ObjectNumbers.give(roots.all()), out).write(roots);
  }

  private void write(Roots roots) throws IOException {
    int packs = begin();
    put(roots.header());
    for (var object : objects) {
      switch (object) {
        case PdfObject.Stream stream -> stream(stream.dictionary().number(), stream);
        case Dictionary dictionary -> packed.add(dictionary);
        case PdfObject other -> throw new IllegalStateException("has no number: " + other);
      }
    }
    for (int i = 0; i < packs; i++) {
      pack(packed.subList(i * PACK, Math.min(packed.size(), (i + 1) * PACK)));
    }
    var start = length;
    stream(last + 1, references(roots));
    put(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
  }

  /// Makes room in the table for all objects, the packs and the table itself; tells the packs.
  private int begin() {
    last = objects.size();
    long dictionaries = objects.stream().filter(Dictionary.class::isInstance).count();
    int packs = Math.ceilDiv((int) dictionaries, PACK);
    table = new byte[(last + packs + 2) * ROW];
    row(0, FREE, 0, 0xFFFF);
    return packs;
  }

  private void stream(int number, PdfObject.Stream stream) throws IOException {
    row(number, ALONE, length, 0);
    var head = new ContentBytes(HEAD).integer(number).operator(" 0 obj");
    new ObjectPrinter(head).print(stream.dictionary());
    put(head.operator("").operator("stream").copy());
    put(stream.content());
    put("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  /// Numbers and places first, then the objects (ISO 32000-1, 7.5.7).
  private void pack(List<Dictionary> objects) throws IOException {
    last++;
    var places = new ContentBytes(objects.size() * PLACE);
    var content = new ContentBytes();
    var printer = new ObjectPrinter(content);
    for (int i = 0; i < objects.size(); i++) {
      int number = objects.get(i).number();
      places.integer(number).ascii(" ").integer(content.length()).ascii(" ");
      printer.print(objects.get(i));
      content.ascii("\n");
      row(number, PACKED, last, i);
    }
    int first = places.length();
    var stream = places.append(content).deflated();
    stream.set("Type", PdfObject.name("ObjStm"));
    stream.set("N", objects.size());
    stream.set("First", first);
    stream(last, stream);
  }

  /// The table, which is the trailer too (ISO 32000-1, 7.5.8). Its own row has to be in it, so that
  /// is filled in first.
  private PdfObject.Stream references(Roots roots) throws IOException {
    int rows = last + 2;
    row(last + 1, ALONE, length, 0);
    var stream = PredictedRows.stream(table, new Extent(ROW, rows), 1);
    stream.set("Type", PdfObject.name("XRef"));
    stream.set("Size", rows);
    stream.set(
        "W", PdfObject.array(PdfObject.integer(1), PdfObject.integer(4), PdfObject.integer(2)));
    stream.set("Root", roots.catalog());
    roots.information().ifPresent(it -> stream.set("Info", it));
    var identifier = new PdfObject.Octets(Arrays.copyOf(digest.digest(), IDENTIFIER));
    stream.set("ID", PdfObject.array(identifier, identifier));
    return stream;
  }

  /// @param place an offset, or the number of a pack
  /// @param rest the place in the pack, or the generation
  private void row(int number, int kind, long place, int rest) {
    int at = number * ROW;
    table[at] = (byte) kind;
    for (int i = 0; i < 4; i++) {
      table[at + 1 + i] = (byte) (place >> (24 - 8 * i));
    }
    table[at + 5] = (byte) (rest >> 8);
    table[at + 6] = (byte) rest;
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    digest.update(bytes);
    length += bytes.length;
  }
}
