package fasti.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The files of the book but the package document, in the order in which they are listed and
/// packed.
///
/// @param spine the ids of the documents in reading order
/// @param ncx the id of the contents for readers of EPUB 2
record Manifest(List<Item> items, List<String> spine, String ncx) {
  Manifest {
    items = List.copyOf(items);
    spine = List.copyOf(spine);
  }

  /// What a file holds, made as it is packed: a document is gone again before the next is there.
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// @param id unique in the book
  /// @param href seen from the package document
  /// @param properties as EPUB 3.3 names them: `nav`, `cover-image`, `svg`; mostly empty
  record Item(String id, String href, String mediaType, String properties, Content content) {}
}
