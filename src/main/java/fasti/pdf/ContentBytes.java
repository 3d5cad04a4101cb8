package fasti.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a content stream, growing: numbers, names, strings and operators (ISO 32000-1, 7.8.2).
final class ContentBytes {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /// Twenty figures, a sign, a point and two octets to spare.
  private static final int LONGEST_NUMBER = 24;

  /// What stands behind `\` in place of those octets of a string that may not stand as they are.
  private static final byte[] ESCAPES = new byte[256];

  static {
    ESCAPES['('] = '(';
    ESCAPES[')'] = ')';
    ESCAPES['\\'] = '\\';
    // A reader would take it for the end of a line, which is a line feed to it.
    ESCAPES['\r'] = 'r';
  }

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
    escape(code >> 8 & 0xFF);
    escape(code & 0xFF);
    return this;
  }

  /// A byte of a string, escaped if need be.
  ContentBytes literalOctet(int octet) {
    reserve(2);
    escape(octet);
    return this;
  }

  private void escape(int octet) {
    byte escaped = ESCAPES[octet];
    if (escaped != 0) {
      bytes[length++] = '\\';
      bytes[length++] = escaped;
    } else {
      bytes[length++] = (byte) octet;
    }
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

  void packBy(Deflation deflation) {
    deflation.pack(bytes, length);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /// Begins anew, in the same room.
  void clear() {
    length = 0;
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
    digits(size / Figures.THOUSAND);
    int rest = (int) (size % Figures.THOUSAND);
    if (rest > 0) {
      bytes[length++] = '.';
      length = Figures.decimals(rest, bytes, length);
    }
    return this;
  }

  private void digits(long value) {
    if (value < Figures.THOUSAND) {
      length = Figures.whole((int) value, bytes, length);
    } else {
      digits(value / Figures.THOUSAND);
      length = Figures.three((int) (value % Figures.THOUSAND), bytes, length);
    }
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
