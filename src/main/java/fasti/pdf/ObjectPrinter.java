package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.nio.charset.StandardCharsets;

/// Objects as they stand in a file (ISO 32000-1, 7.3).
final class ObjectPrinter {
  private static final String REGULAR = "!\"$&'*+,-.:;=?@\\^_`|~";

  private final ContentBytes out;

  ObjectPrinter(ContentBytes out) {
    this.out = out;
  }

  /// A dictionary with all that stands inside it.
  void print(Dictionary dictionary) {
    out.ascii("<<");
    for (int i = 0; i < dictionary.size(); i++) {
      out.octet('/').ascii(dictionary.key(i));
      entry(dictionary.value(i));
    }
    out.ascii(">>");
  }

  /// What begins with a delimiter needs no blank before it.
  private void entry(PdfObject value) {
    switch (value) {
      case PdfObject.Name _, PdfObject.Array _, PdfObject.Text _, PdfObject.Octets _ -> {}
      default -> out.octet(' ');
    }
    value(value);
  }

  private void value(PdfObject value) {
    switch (value) {
      case PdfObject.Name(var letters) -> name(letters);
      case PdfObject.Whole(var number) -> out.integer(number);
      case PdfObject.Decimal(var thousandths) -> out.decimal(thousandths);
      case PdfObject.Word word -> out.ascii(printed(word));
      case PdfObject.Text(var letters) -> text(letters);
      case PdfObject.Octets(var octets) -> string(octets);
      case PdfObject.Array array -> array(array);
      case Dictionary inline when inline.isInline() -> print(inline);
      case Dictionary object -> out.integer(object.number()).ascii(" 0 R");
      case PdfObject.Stream stream -> out.integer(stream.dictionary().number()).ascii(" 0 R");
    }
  }

  private static String printed(PdfObject.Word word) {
    return switch (word) {
      case TRUE -> "true";
      case NULL -> "null";
    };
  }

  private void array(PdfObject.Array array) {
    out.octet('[');
    for (int i = 0; i < array.values().size(); i++) {
      if (i > 0) {
        out.octet(' ');
      }
      value(array.values().get(i));
    }
    out.octet(']');
  }

  private void name(String letters) {
    out.octet('/');
    for (int i = 0; i < letters.length(); i++) {
      if (!isRegular(letters.charAt(i))) {
        rareName(letters);
        return;
      }
    }
    out.ascii(letters);
  }

  /// A name in which not all letters may stand as they are (ISO 32000-1, 7.3.5).
  private void rareName(String letters) {
    for (byte letter : letters.getBytes(StandardCharsets.UTF_8)) {
      if (isRegular((char) letter)) {
        out.octet(letter);
      } else {
        out.octet('#').hexOctet(letter);
      }
    }
  }

  private static boolean isRegular(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || REGULAR.indexOf(letter) >= 0;
  }

  private void text(String letters) {
    if (!DocumentEncoding.has(letters)) {
      out.text(letters);
      return;
    }
    out.octet('(');
    for (int i = 0; i < letters.length(); i++) {
      out.literalOctet(DocumentEncoding.octet(letters.charAt(i)));
    }
    out.octet(')');
  }

  private void string(byte[] octets) {
    out.octet('(');
    for (byte octet : octets) {
      out.literalOctet(octet & 0xFF);
    }
    out.octet(')');
  }
}
