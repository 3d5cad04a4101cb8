package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/// The text of a file in UTF-8, without byte-order mark, its lines ended by `\n`.
///
/// @param origin of its first line
record TextFile(String text, Origin origin) {
  /// More than a library of handouts; a file beyond it is a mistake, and would fill the memory.
  static final long MOST_BYTES = 16L << 20;

  static Optional<TextFile> read(Path path, Origin origin, Faults faults) throws IOException {
    var bytes = bytes(path, origin, faults);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    var text = decode(bytes.get(), origin, faults);
    if (text.isPresent() && text.get().isBlank()) {
      faults.error(
          Code.FILE_EMPTY,
          origin,
          "the file is empty",
          "write its content, or delete it if it is not needed");
      return Optional.empty();
    }
    return text.map(content -> new TextFile(content, origin.at(1, 0)));
  }

  /// The same from its first line on that is not empty.
  TextFile withoutEmptyStart() {
    var start = 0;
    var line = origin.line();
    for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (!text.substring(start, end).isBlank()) {
        break;
      }
      start = end + 1;
      line++;
    }
    return new TextFile(text.substring(start), origin.at(line, origin.column()));
  }

  /// The bytes of a file of the book; every reason why they cannot be had is told.
  static Optional<byte[]> bytes(Path path, Origin origin, Faults faults) throws IOException {
    var found = attributes(path).filter(BasicFileAttributes::isRegularFile);
    if (found.isEmpty()) {
      faults.error(
          Code.FILE_MISSING,
          origin,
          Files.isDirectory(path) ? "this is a folder, not a file" : "there is no such file",
          "check the spelling of the path, capitals too");
      return Optional.empty();
    }
    long size = found.get().size();
    if (size > MOST_BYTES) {
      faults.error(
          Code.LIMIT_EXCEEDED,
          origin,
          "the file has " + (size >> 20) + " MB, and a text file may have " + (MOST_BYTES >> 20),
          "divide the book into several");
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (AccessDeniedException _) {
      faults.error(
          Code.INPUT_UNREADABLE,
          origin,
          "the file may not be read",
          "give yourself the right to read it");
      return Optional.empty();
    }
  }

  /// Empty for what is not there, or cannot be reached.
  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What stands in place of bytes that are no UTF-8; a file may hold it in its own right.
  private static final char REPLACEMENT = '\ufffd';

  private static Optional<String> decode(byte[] bytes, Origin origin, Faults faults) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? checked(withUnixLines(text), origin, faults)
        : decodeStrictly(bytes, origin, faults);
  }

  /// Strictly UTF-8: a wrong guess at another encoding would print wrong letters in silence.
  private static Optional<String> decodeStrictly(byte[] bytes, Origin origin, Faults faults) {
    var input = ByteBuffer.wrap(bytes);
    var text = CharBuffer.allocate(bytes.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(input, text, true);
    text.flip();
    if (result.isError()) {
      faults.error(
          Code.NOT_UTF8,
          position(text, origin),
          "the file is not in UTF-8: " + found(bytes, input.position()),
          Encodings.hint(origin.file().toLowerCase(Locale.ROOT)));
      return Optional.empty();
    }
    return checked(withUnixLines(text.toString()), origin, faults);
  }

  /// The text, unless it holds what no book can.
  private static Optional<String> checked(String content, Origin origin, Faults faults) {
    var control = controlIn(content);
    if (control >= 0) {
      faults.error(
          Code.NOT_UTF8,
          position(content.substring(0, control), origin),
          "the file holds the control character " + codePoint(content.charAt(control)),
          "delete it, or save the file again as plain text");
      return Optional.empty();
    }
    return Optional.of(content);
  }

  private static String withUnixLines(String text) {
    var start = text.startsWith("\ufeff") ? 1 : 0;
    return text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String found(byte[] bytes, int offset) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
      return "it is in UTF-16, as the mark at its beginning says";
    }
    return "the byte "
        + String.format(Locale.ROOT, "%02X", bytes[offset])
        + " stands here; perhaps it is"
        + " in Windows-1252";
  }

  private static Origin position(CharSequence before, Origin origin) {
    var read = withUnixLines(before.toString());
    var line = read.chars().filter(letter -> letter == '\n').count() + 1;
    var column = read.length() - read.lastIndexOf('\n');
    return origin.at((int) line, column);
  }

  /// Where the first character stands that no XML file may hold; -1 where there is none.
  private static int controlIn(String text) {
    for (var index = 0; index < text.length(); index++) {
      if (!Letters.isAllowed(text.charAt(index))) {
        return index;
      }
    }
    return -1;
  }

  private static String codePoint(char letter) {
    return String.format(Locale.ROOT, "U+%04X", (int) letter);
  }
}
