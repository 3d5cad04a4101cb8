package fasti.pdf;

import fasti.style.PdfStandard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Writes the objects into a file (ISO 32000-1, 7.5) as they come, so that few of them are there at
/// one time: streams as they are, dictionaries packed in object streams, at the end the table of
/// where everything stands.
///
/// PDFBox's own writer would do, but it takes three times as long and needs `PDDocument`, which
/// loads the graphics of the JDK.
final class FileBody implements AutoCloseable {
  /// Four octets above 127 tell programs that this is not text.
  private static final String BINARY = "\n%\u00E2\u00E3\u00CF\u00D3\n";

  private static final int IDENTIFIER = 16;

  private final ObjectNumbers numbers = new ObjectNumbers();
  private final ObjectTable table = new ObjectTable();
  private final Deflation deflation = new Deflation();
  private final MessageDigest digest = sha256();
  private final OutputStream out;
  private final ContentBytes head = new ContentBytes();
  private final CosPrinter printer;
  private final ObjectPack pack;
  private final ContentBytes packed = new ContentBytes();
  private int packNumber;
  private long length;

  FileBody(PdfStandard standard, OutputStream out) throws IOException {
    this.out = new DigestOutputStream(out, digest);
    var names = new CosNames();
    this.printer = new CosPrinter(head, numbers, names);
    this.pack = new ObjectPack(numbers, names);
    write(header(standard));
  }

  /// Where a reader begins.
  record Roots(COSDictionary catalog, Optional<COSDictionary> information) {}

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] header(PdfStandard standard) {
    var version =
        switch (standard) {
          case UA1 -> "%PDF-1.7";
          case UA2 -> "%PDF-2.0";
        };
    return (version + BINARY).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// For an object that is named before it is made.
  int newNumber() {
    return numbers.next();
  }

  /// Tells the object's number.
  int put(COSDictionary object) throws IOException {
    int number = numbers.next();
    put(number, object);
    return number;
  }

  void put(int number, COSDictionary object) throws IOException {
    if (pack.isEmpty()) {
      packNumber = numbers.next();
    }
    table.packed(number, packNumber, pack.add(number, object));
    if (pack.isFull()) {
      endPack();
    }
  }

  /// A stream of its own, deflated. Tells its number.
  int put(ContentBytes content) throws IOException {
    int number = numbers.next();
    deflated(number, new COSDictionary(), content);
    return number;
  }

  /// Writes what was named and not yet put, and the end of the file.
  void finish(Roots roots) throws IOException {
    numbers.of(roots.catalog());
    roots.information().ifPresent(numbers::of);
    for (var next = numbers.take(); next.isPresent(); next = numbers.take()) {
      waited(next.get());
    }
    if (!pack.isEmpty()) {
      endPack();
    }
    references(roots);
  }

  private void waited(COSDictionary object) throws IOException {
    int number = numbers.of(object);
    if (object instanceof COSStream stream) {
      plain(number, stream);
    } else {
      put(number, object);
    }
  }

  private void endPack() throws IOException {
    var dictionary = pack.dictionary();
    packed.clear();
    pack.moveTo(packed);
    deflated(packNumber, dictionary, packed);
  }

  /// The table, which is the trailer too (ISO 32000-1, 7.5.8). Its own row has to be in it, so that
  /// is filled in first.
  private void references(Roots roots) throws IOException {
    var start = length;
    int number = numbers.next();
    table.alone(number, start);
    var stream = table.stream(number + 1);
    stream.setItem(COSName.ROOT, roots.catalog());
    roots.information().ifPresent(it -> stream.setItem(COSName.INFO, it));
    var identifier = new COSString(Arrays.copyOf(digest.digest(), IDENTIFIER));
    stream.setItem(COSName.ID, Cos.array(identifier, identifier));
    plain(number, stream);
    write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
  }

  private void plain(int number, COSStream stream) throws IOException {
    begin(number, stream);
    try (var content = stream.createRawInputStream()) {
      write(content.readAllBytes());
    }
    end();
  }

  private void deflated(int number, COSDictionary dictionary, ContentBytes content)
      throws IOException {
    content.packBy(deflation);
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    dictionary.setInt(COSName.LENGTH, deflation.length());
    begin(number, dictionary);
    deflation.writeTo(out);
    length += deflation.length();
    end();
  }

  private void begin(int number, COSDictionary dictionary) throws IOException {
    table.alone(number, length);
    head.integer(number).operator(" 0 obj");
    printer.print(dictionary);
    head.operator("").operator("stream");
    flush();
  }

  private void end() throws IOException {
    head.operator("").operator("endstream").operator("endobj");
    flush();
  }

  private void flush() throws IOException {
    head.writeTo(out);
    length += head.length();
    head.clear();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    length += bytes.length;
  }

  /// Gives back what the file took to write; it does not close what it is written into.
  @Override
  public void close() {
    deflation.close();
  }
}
