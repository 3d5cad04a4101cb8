package fasti.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/// Objects as they stand in a file (ISO 32000-1, 7.3).
final class CosPrinter {
  private static final String REGULAR = "!\"$&'*+,-.:;=?@\\^_`|~";

  private final ContentBytes out;
  private final ObjectNumbers numbers;
  private final Map<COSName, String> names = new HashMap<>();

  CosPrinter(ContentBytes out, ObjectNumbers numbers) {
    this.out = out;
    this.numbers = numbers;
  }

  /// A dictionary with all that stands inside it.
  void print(COSDictionary dictionary) {
    out.ascii("<<");
    dictionary.forEach(this::entry);
    out.ascii(">>");
  }

  private void entry(COSName key, COSBase value) {
    name(key);
    // What begins with a delimiter needs no blank before it.
    if (!(value instanceof COSName || value instanceof COSArray || value instanceof COSString)) {
      out.ascii(" ");
    }
    value(value);
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
      case COSDictionary object -> out.integer(numbers.of(object)).ascii(" 0 R");
      default -> throw new IllegalStateException("not an object of ours: " + value);
    }
  }

  private void array(COSArray array) {
    out.ascii("[");
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.ascii(" ");
      }
      value(array.get(i));
    }
    out.ascii("]");
  }

  private void name(COSName name) {
    out.ascii(names.computeIfAbsent(name, CosPrinter::printed));
  }

  private static String printed(COSName name) {
    var printed = new ContentBytes().ascii("/");
    for (byte letter : name.getName().getBytes(StandardCharsets.UTF_8)) {
      if (isRegular((char) letter)) {
        printed.octet(letter);
      } else {
        printed.ascii("#").hexOctet(letter);
      }
    }
    return new String(printed.copy(), StandardCharsets.US_ASCII);
  }

  private static boolean isRegular(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || REGULAR.indexOf(letter) >= 0;
  }

  private void string(byte[] bytes) {
    out.ascii("(");
    for (byte octet : bytes) {
      switch (octet) {
        case '(', ')', '\\' -> out.ascii("\\").octet(octet);
        case '\r' -> out.ascii("\\r");
        default -> out.octet(octet);
      }
    }
    out.ascii(")");
  }
}
