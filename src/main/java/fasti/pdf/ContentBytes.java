package fasti.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a content stream, growing: numbers, names, strings and operators (ISO 32000-1, 7.8.2).
final class ContentBytes {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NUMBER = 24;

  /// Of a whole number of 32 bits; one more power of ten would not fit into it.
  private static final int MOST_DIGITS = 10;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /// As much as a page of text needs.
  private static final int PAGE = 16_384;

  private byte[] bytes;
  private int length;

  ContentBytes() {
    this(PAGE);
  }

  /// @param room how many bytes there will be, as far as one knows
  ContentBytes(int room) {
    this.bytes = new byte[room];
  }

  /// Letters of ASCII, as they are.
  ContentBytes ascii(String letters) {
    reserve(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      bytes[length++] = (byte) letters.charAt(i);
    }
    return this;
  }

  /// An operator, which ends the line.
  ContentBytes operator(String operator) {
    return ascii(operator).octet('\n');
  }

  /// A number with at most three decimals and a blank after it.
  ///
  /// @param thousandths of the number
  ContentBytes number(long thousandths) {
    return decimal(thousandths).octet(' ');
  }

  /// A whole number and nothing after it.
  ContentBytes integer(long value) {
    reserve(LONGEST_NUMBER);
    if (value < 0) {
      bytes[length++] = '-';
    }
    digits(Math.abs(value));
    return this;
  }

  /// Two bytes as four hexadecimal digits, inside `<` and `>`.
  ContentBytes hex(int code) {
    reserve(4);
    bytes[length++] = HEX[code >> 12 & 0xF];
    bytes[length++] = HEX[code >> 8 & 0xF];
    bytes[length++] = HEX[code >> 4 & 0xF];
    bytes[length++] = HEX[code & 0xF];
    return this;
  }

  /// Two bytes as they are, inside `(` and `)` (ISO 32000-1, 7.3.4.2): half as long as in digits.
  ContentBytes literal(int code) {
    reserve(4);
    literalOctet(code >> 8 & 0xFF);
    literalOctet(code & 0xFF);
    return this;
  }

  /// A byte of a string, escaped if need be.
  ContentBytes literalOctet(int octet) {
    reserve(2);
    switch (octet) {
      case '(', ')', '\\' -> {
        bytes[length++] = '\\';
        bytes[length++] = (byte) octet;
      }
      case '\r' -> {
        // A reader would take it for the end of a line, which is a line feed to it.
        bytes[length++] = '\\';
        bytes[length++] = 'r';
      }
      default -> bytes[length++] = (byte) octet;
    }
    return this;
  }

  ContentBytes octet(int octet) {
    reserve(1);
    bytes[length++] = (byte) octet;
    return this;
  }

  /// One byte as two hexadecimal digits.
  ContentBytes hexOctet(int octet) {
    reserve(2);
    bytes[length++] = HEX[octet >> 4 & 0xF];
    bytes[length++] = HEX[octet & 0xF];
    return this;
  }

  ContentBytes append(ContentBytes other) {
    return append(other.bytes, other.length);
  }

  ContentBytes octets(byte[] octets) {
    return append(octets, octets.length);
  }

  private ContentBytes append(byte[] more, int count) {
    reserve(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  int length() {
    return length;
  }

  /// A text string: UTF-16 with its mark.
  ContentBytes text(String text) {
    ascii("(").literal(BYTE_ORDER_MARK);
    for (int i = 0; i < text.length(); i++) {
      literal(text.charAt(i));
    }
    return ascii(")");
  }

  ContentBytes utf16(String text) {
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return this;
  }

  /// The bytes, deflated.
  PdfObject.Stream deflated() {
    return Streams.deflated(bytes, length);
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  /// A number with at most three decimals and nothing after it.
  ///
  /// @param thousandths of the number
  ContentBytes decimal(long thousandths) {
    reserve(LONGEST_NUMBER);
    if (thousandths < 0) {
      bytes[length++] = '-';
    }
    long size = Math.abs(thousandths);
    digits(size / 1000);
    int rest = (int) (size % 1000);
    if (rest > 0) {
      bytes[length++] = '.';
    }
    for (int place = 100; rest > 0; place /= 10) {
      bytes[length++] = (byte) ('0' + rest / place);
      rest %= place;
    }
    return this;
  }

  /// Written from the last to the first, since that is how they are found.
  private void digits(long value) {
    if (value > Integer.MAX_VALUE) {
      ascii(Long.toString(value));
      return;
    }
    int left = (int) value;
    int count = 1;
    for (int limit = 10; count < MOST_DIGITS && left >= limit; limit *= 10) {
      count++;
    }
    length += count;
    for (int at = length - 1; at >= length - count; at--) {
      bytes[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
