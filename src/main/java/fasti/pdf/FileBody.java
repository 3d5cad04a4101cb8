package fasti.pdf;

import fasti.pdf.ImageStream.Extent;
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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Writes the objects into a file (ISO 32000-1, 7.5): streams as they are, dictionaries packed in
/// object streams, at the end the table of where everything stands.
///
/// PDFBox's own writer would do, but it takes three times as long and needs `PDDocument`, which
/// loads the graphics of the JDK.
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

  private final ObjectNumbers numbers;
  private final CosNames names = new CosNames();
  private final OutputStream out;
  private final MessageDigest digest;
  private final List<COSDictionary> packed = new ArrayList<>();

  /// Seven octets an object: its kind, then offset, or pack and place in it.
  private byte[] table = new byte[0];

  private long length;
  private int last;

  private FileBody(ObjectNumbers numbers, OutputStream out) {
    this.numbers = numbers;
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Where a reader begins.
  record Roots(PdfStandard standard, COSDictionary catalog, Optional<COSDictionary> information) {
    private List<COSDictionary> all() {
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
    new FileBody(ObjectNumbers.from(roots.all()), out).write(roots);
  }

  private void write(Roots roots) throws IOException {
    int packs = begin();
    put(roots.header());
    for (var object : numbers.objects()) {
      if (object instanceof COSStream stream) {
        stream(numbers.of(stream), stream);
      } else {
        packed.add(object);
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
    last = numbers.objects().size();
    long dictionaries =
        numbers.objects().stream().filter(object -> !(object instanceof COSStream)).count();
    int packs = Math.ceilDiv((int) dictionaries, PACK);
    table = new byte[(last + packs + 2) * ROW];
    row(0, FREE, 0, 0xFFFF);
    return packs;
  }

  private void stream(int number, COSStream stream) throws IOException {
    row(number, ALONE, length, 0);
    var head = new ContentBytes(HEAD).integer(number).operator(" 0 obj");
    new CosPrinter(head, numbers, names).print(stream);
    put(head.operator("").operator("stream").copy());
    try (var content = stream.createRawInputStream()) {
      put(content.readAllBytes());
    }
    put("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  /// Numbers and places first, then the objects (ISO 32000-1, 7.5.7).
  private void pack(List<COSDictionary> objects) throws IOException {
    last++;
    var places = new ContentBytes(objects.size() * PLACE);
    var content = new ContentBytes();
    var printer = new CosPrinter(content, numbers, names);
    for (int i = 0; i < objects.size(); i++) {
      int number = numbers.of(objects.get(i));
      places.integer(number).ascii(" ").integer(content.length()).ascii(" ");
      printer.print(objects.get(i));
      content.ascii("\n");
      row(number, PACKED, last, i);
    }
    int first = places.length();
    var stream = places.append(content).deflated();
    stream.setItem(COSName.TYPE, COSName.OBJ_STM);
    stream.setInt(COSName.N, objects.size());
    stream.setInt(COSName.FIRST, first);
    stream(last, stream);
  }

  /// The table, which is the trailer too (ISO 32000-1, 7.5.8). Its own row has to be in it, so that
  /// is filled in first.
  private COSStream references(Roots roots) throws IOException {
    int rows = last + 2;
    row(last + 1, ALONE, length, 0);
    var stream = PredictedRows.stream(table, new Extent(ROW, rows), 1);
    stream.setItem(COSName.TYPE, COSName.XREF);
    stream.setInt(COSName.SIZE, rows);
    stream.setItem(COSName.W, Cos.array(Cos.integer(1), Cos.integer(4), Cos.integer(2)));
    stream.setItem(COSName.ROOT, roots.catalog());
    roots.information().ifPresent(it -> stream.setItem(COSName.INFO, it));
    var identifier = new COSString(Arrays.copyOf(digest.digest(), IDENTIFIER));
    stream.setItem(COSName.ID, Cos.array(identifier, identifier));
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
