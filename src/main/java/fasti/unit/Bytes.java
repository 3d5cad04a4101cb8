package fasti.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// The bytes of a font or a picture, which nobody can change any more.
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// Takes the array over: the caller does not touch it again.
  public static Bytes of(byte[] content) {
    return new Bytes(content);
  }

  public int size() {
    return content.length;
  }

  /// The byte at this offset, 0 to 255.
  ///
  /// @param offset counted from 0
  public int at(int offset) {
    return content[offset] & 0xFF;
  }

  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  public byte[] copy() {
    return content.clone();
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(content);
  }

  /// @param from counted from 0
  public byte[] copy(int from, int length) {
    return Arrays.copyOfRange(content, from, from + length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
