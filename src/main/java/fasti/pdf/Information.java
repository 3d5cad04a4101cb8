package fasti.pdf;

import fasti.document.Metadata;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The information dictionary (ISO 32000-1, 14.3.3), for programs that do not read the metadata
/// packet; it says nothing that the packet does not.
final class Information {
  static COSDictionary of(Metadata metadata, String producer) {
    var information = new COSDictionary();
    put(information, COSName.TITLE, metadata.title());
    put(information, COSName.AUTHOR, String.join("; ", metadata.authors()));
    put(information, COSName.SUBJECT, metadata.description());
    put(information, COSName.PRODUCER, producer);
    return information;
  }

  private static void put(COSDictionary information, COSName key, String text) {
    if (!text.isEmpty()) {
      information.setItem(key, Cos.text(text));
    }
  }

  private Information() {}
}
