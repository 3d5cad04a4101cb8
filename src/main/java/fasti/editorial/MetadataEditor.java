package fasti.editorial;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.model.BookRecord;
import fasti.text.Direction;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/// What is said of the handout as a whole.
final class MetadataEditor {
  /// The namespace of URLs (RFC 9562, 6.6), below which a book's name is unique enough.
  private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  static Metadata of(BookRecord book, Edition edition, Vocabulary vocabulary) {
    return new Metadata(
        book.slug(),
        book.title(),
        book.subtitle(),
        authors(book, vocabulary),
        book.language(),
        Direction.of(book.language()),
        book.audience(),
        book.description(),
        book.date(),
        book.publisher(),
        book.rights(),
        book.series(),
        book.subjects(),
        identifier(book, edition),
        edition);
  }

  /// Shelves and readers' programs want an author; where nobody is named they are told so.
  private static List<String> authors(BookRecord book, Vocabulary vocabulary) {
    return book.authors().isEmpty() ? List.of(vocabulary.text("unknown-author")) : book.authors();
  }

  private static String identifier(BookRecord book, Edition edition) {
    var name =
        String.join("\n", "fasti", book.slug(), book.title(), book.language(), edition.name());
    return "urn:uuid:" + nameBased(name);
  }

  /// A UUID of version 5 (RFC 9562, 5.5): the same name, the same identifier.
  private static UUID nameBased(String name) {
    var hash = ByteBuffer.wrap(sha1(name));
    long high = (hash.getLong() & ~0xF000L) | 0x5000L;
    long low = (hash.getLong() & ~(0xC0L << 56)) | (0x80L << 56);
    return new UUID(high, low);
  }

  private static byte[] sha1(String name) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(Long.BYTES * 2)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  private MetadataEditor() {}
}
