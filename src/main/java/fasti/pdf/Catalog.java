package fasti.pdf;

import fasti.document.Metadata;
import fasti.document.Metadata.Direction;
import fasti.pdf.PdfObject.Dictionary;
import fasti.style.PdfStandard;
import java.io.IOException;

/// What the file says of itself (ISO 32000-1, 7.7.2).
final class Catalog {
  private static final String SRGB = "sRGB IEC61966-2.1";

  static Dictionary of(Metadata metadata, String producer, PdfStandard standard)
      throws IOException {
    var catalog = Dictionary.typed("Catalog");
    catalog.set("Lang", PdfObject.text(metadata.language()));
    catalog.set("MarkInfo", marked());
    catalog.set("ViewerPreferences", preferences(metadata));
    catalog.set("OutputIntents", PdfObject.array(outputIntent()));
    var packet = Streams.plain(Xmp.of(metadata, producer, standard));
    packet.set("Type", PdfObject.name("Metadata"));
    packet.set("Subtype", PdfObject.name("XML"));
    catalog.set("Metadata", packet);
    return catalog;
  }

  private static Dictionary marked() {
    var info = Dictionary.inline();
    info.set("Marked", PdfObject.Word.TRUE);
    return info;
  }

  private static Dictionary preferences(Metadata metadata) {
    var preferences = Dictionary.inline();
    preferences.set("DisplayDocTitle", PdfObject.Word.TRUE);
    if (metadata.direction() == Direction.RIGHT_TO_LEFT) {
      preferences.set("Direction", PdfObject.name("R2L"));
    }
    return preferences;
  }

  /// What red, green and blue mean in this file (ISO 19005-2, 6.2.3).
  private static Dictionary outputIntent() throws IOException {
    var profile = Streams.deflated(Resource.bytes("/fasti/pdf/srgb.icc"));
    profile.set("N", 3);
    var intent = Dictionary.typed("OutputIntent");
    intent.set("S", PdfObject.name("GTS_PDFA1"));
    intent.set("OutputConditionIdentifier", PdfObject.text(SRGB));
    intent.set("Info", PdfObject.text(SRGB));
    intent.set("DestOutputProfile", profile);
    return intent;
  }

  private Catalog() {}
}
