package fasti.pdf;

import fasti.document.Metadata;
import fasti.pdf.PdfObject.Dictionary;

/// The information dictionary (ISO 32000-1, 14.3.3), for programs that do not read the metadata
/// packet; it says nothing that the packet does not.
final class Information {
  static Dictionary of(Metadata metadata, String producer) {
    var information = Dictionary.plain();
    put(information, "Title", metadata.title());
    put(information, "Author", String.join("; ", metadata.authors()));
    put(information, "Subject", metadata.description());
    put(information, "Producer", producer);
    return information;
  }

  private static void put(Dictionary information, String key, String text) {
    if (!text.isEmpty()) {
      information.set(key, PdfObject.text(text));
    }
  }

  private Information() {}
}
