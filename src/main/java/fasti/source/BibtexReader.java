package fasti.source;

import java.util.List;

/// Reads BibTeX records and turns them into CSL-JSON.
final class BibtexReader {
  static List<JsonReader.Item> read(TextFile file, Faults faults) {
    throw new UnsupportedOperationException(file.origin() + faults.all().toString());
  }

  private BibtexReader() {}
}
