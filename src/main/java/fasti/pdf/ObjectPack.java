package fasti.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Objects on their way into one stream (ISO 32000-1, 7.5.7): numbers and places first, then the
/// objects.
final class ObjectPack {
  /// Objects packed together. Half as many pack 2 % worse and take 5 % longer, twice as many hardly
  /// better; a reader has to unpack all to see one.
  private static final int FULL = 256;

  private final ContentBytes places = new ContentBytes();
  private final ContentBytes objects = new ContentBytes();
  private final CosPrinter printer;
  private int count;

  ObjectPack(ObjectNumbers numbers, CosNames names) {
    this.printer = new CosPrinter(objects, numbers, names);
  }

  /// Tells its place among the others.
  int add(int number, COSDictionary object) {
    places.integer(number).ascii(" ").integer(objects.length()).ascii(" ");
    printer.print(object);
    objects.ascii("\n");
    return count++;
  }

  boolean isFull() {
    return count == FULL;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// The entries of the stream.
  COSDictionary dictionary() {
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
    dictionary.setInt(COSName.N, count);
    dictionary.setInt(COSName.FIRST, places.length());
    return dictionary;
  }

  /// All objects; the pack is empty again.
  void moveTo(ContentBytes out) {
    out.append(places).append(objects);
    places.clear();
    objects.clear();
    count = 0;
  }
}
