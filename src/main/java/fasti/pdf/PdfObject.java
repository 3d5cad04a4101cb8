package fasti.pdf;

import fasti.unit.Length;
import java.util.Arrays;
import java.util.List;

/// The objects of a PDF file (ISO 32000-1, 7.3).
sealed interface PdfObject {
  /// A whole number.
  record Whole(long value) implements PdfObject {}

  /// A number with at most three decimals.
  record Decimal(long thousandths) implements PdfObject {}

  /// A name, without its slash.
  record Name(String letters) implements PdfObject {}

  /// A text string, in the encoding that is shorter.
  record Text(String letters) implements PdfObject {}

  /// A string of bytes that are not letters.
  record Octets(byte[] octets) implements PdfObject {}

  /// What is said by a word alone.
  enum Word implements PdfObject {
    TRUE,
    NULL
  }

  /// Objects in a row, which stands inside the object that names it. The list is not copied: a book
  /// has tens of thousands, and each is written once.
  record Array(List<? extends PdfObject> values) implements PdfObject {}

  /// Names with an object each, in the order in which they were set.
  ///
  /// One made by [#typed] or [#plain] becomes an object with a number of its own; one made by
  /// [#inline] stands inside the object that names it.
  final class Dictionary implements PdfObject {
    /// An element of the tag tree has no more.
    private static final int USUAL = 6;

    private final boolean inline;
    private String[] keys = new String[USUAL];
    private PdfObject[] values = new PdfObject[USUAL];
    private int size;
    private int number;

    private Dictionary(boolean inline) {
      this.inline = inline;
    }

    static Dictionary typed(String type) {
      var dictionary = plain();
      dictionary.set("Type", name(type));
      return dictionary;
    }

    static Dictionary plain() {
      return new Dictionary(false);
    }

    static Dictionary inline() {
      return new Dictionary(true);
    }

    boolean isInline() {
      return inline;
    }

    /// @param key that is not set yet
    void set(String key, PdfObject value) {
      for (int i = 0; i < size; i++) {
        if (keys[i].equals(key)) {
          throw new IllegalStateException(key + " is set twice");
        }
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = key;
      values[size++] = value;
    }

    void set(String key, long value) {
      set(key, integer(value));
    }

    int size() {
      return size;
    }

    String key(int index) {
      return keys[index];
    }

    PdfObject value(int index) {
      return values[index];
    }

    boolean isNumbered() {
      return number > 0;
    }

    /// By which others name it, counted from 1.
    int number() {
      if (number == 0) {
        throw new IllegalStateException("an object has no number: " + String.join(" ", keys));
      }
      return number;
    }

    void number(int given) {
      number = given;
    }
  }

  /// A dictionary with content (ISO 32000-1, 7.3.8).
  ///
  /// @param content as it will stand in the file
  record Stream(Dictionary dictionary, byte[] content) implements PdfObject {
    void set(String key, PdfObject value) {
      dictionary.set(key, value);
    }

    void set(String key, long value) {
      dictionary.set(key, value);
    }
  }

  static PdfObject points(Length length) {
    return decimal(Thousandths.of(length));
  }

  /// @param thousandths of the number
  static PdfObject decimal(long thousandths) {
    return new Decimal(thousandths);
  }

  static PdfObject integer(long value) {
    return new Whole(value);
  }

  static Name name(String letters) {
    return new Name(letters);
  }

  static PdfObject text(String letters) {
    return new Text(letters);
  }

  static Array array(PdfObject... values) {
    return array(Arrays.asList(values));
  }

  static Array array(List<? extends PdfObject> values) {
    return new Array(values);
  }
}
