package fasti.pdf;

import fasti.unit.Length;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/// The objects of a PDF file (ISO 32000-1, 7.3), made in one word.
///
/// A dictionary made by [#dictionary] becomes an object with a number of its own; one made by
/// [#inline] stands inside the object that names it.
final class Cos {
  private static final long PER_POINT = 65_536;
  private static final int THOUSAND = 1000;

  /// Thousandths of a point: the grain of every coordinate in the file, a third of a micrometre.
  static long thousandths(Length length) {
    return Math.floorDiv(length.scaledPoints() * THOUSAND + PER_POINT / 2, PER_POINT);
  }

  static COSNumber points(Length length) {
    return decimal(thousandths(length));
  }

  /// @param thousandths of the number
  static COSNumber decimal(long thousandths) {
    return thousandths % THOUSAND == 0
        ? COSInteger.get(thousandths / THOUSAND)
        : new COSFloat((float) (thousandths / (double) THOUSAND));
  }

  static COSNumber integer(long value) {
    return COSInteger.get(value);
  }

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /// A text string: PDFDocEncoding where that is enough, else UTF-16.
  static COSString text(String text) {
    return new COSString(text);
  }

  static COSArray array(COSBase... values) {
    return array(Arrays.asList(values));
  }

  static COSArray array(List<? extends COSBase> values) {
    var array = new COSArray();
    for (var value : values) {
      array.add(value);
    }
    array.setDirect(true);
    return array;
  }

  static COSDictionary dictionary(String type) {
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, name(type));
    return dictionary;
  }

  static COSDictionary inline() {
    var dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  /// Names the object with this number.
  static COSObject reference(int number) {
    return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
  }

  private Cos() {}
}
