package fasti.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/// Objects as they stand in a file (ISO 32000-1, 7.3).
final class CosPrinter {
  private final ContentBytes out;
  private final ObjectNumbers numbers;
  private final CosNames names;

  /// @param names that this and other printers of the file have printed
  CosPrinter(ContentBytes out, ObjectNumbers numbers, CosNames names) {
    this.out = out;
    this.numbers = numbers;
    this.names = names;
  }

  /// A dictionary with all that stands inside it.
  void print(COSDictionary dictionary) {
    out.ascii("<<");
    dictionary.forEach(this::entry);
    out.ascii(">>");
  }

  private void entry(COSName key, COSBase value) {
    name(key);
    if (needsBlank(value)) {
      out.ascii(" ");
    }
    value(value);
  }

  /// What begins with a delimiter needs no blank before it.
  private static boolean needsBlank(COSBase value) {
    return switch (value) {
      case COSName _, COSArray _, COSString _ -> false;
      case COSDictionary inline -> !inline.isDirect();
      default -> true;
    };
  }

  private void value(COSBase value) {
    switch (value) {
      case COSName name -> name(name);
      case COSInteger number -> out.integer(number.longValue());
      case COSFloat number -> out.decimal(Math.round(number.floatValue() * 1000.0));
      case COSBoolean truth -> out.ascii(truth.getValue() ? "true" : "false");
      case COSNull _ -> out.ascii("null");
      case COSString string -> string(string.getBytes());
      case COSArray array -> array(array);
      case COSDictionary inline when inline.isDirect() -> print(inline);
      case COSDictionary object -> reference(numbers.of(object));
      case COSObject numbered -> reference(numbered.getKey().getNumber());
      default -> throw new IllegalStateException("not an object of ours: " + value);
    }
  }

  private void reference(long number) {
    out.integer(number).ascii(" 0 R");
  }

  private void array(COSArray array) {
    out.ascii("[");
    for (int i = 0; i < array.size(); i++) {
      if (i > 0 && needsBlank(array.get(i))) {
        out.ascii(" ");
      }
      value(array.get(i));
    }
    out.ascii("]");
  }

  private void name(COSName name) {
    out.octets(names.of(name));
  }

  private void string(byte[] bytes) {
    out.ascii("(");
    for (byte octet : bytes) {
      out.literalOctet(octet & 0xFF);
    }
    out.ascii(")");
  }
}
