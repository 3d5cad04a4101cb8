package fasti.pdf;

import fasti.document.Metadata;
import fasti.style.PdfStandard;
import fasti.text.Direction;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// What the file says of itself (ISO 32000-1, 7.7.2).
final class Catalog {
  private static final String SRGB = "sRGB IEC61966-2.1";

  static COSDictionary of(Metadata metadata, String producer, PdfStandard standard)
      throws IOException {
    var catalog = Cos.dictionary("Catalog");
    catalog.setItem(COSName.LANG, Cos.text(metadata.language()));
    catalog.setItem(COSName.MARK_INFO, marked());
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(metadata));
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
    var packet = Streams.plain(Xmp.of(metadata, producer, standard));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, Cos.name("XML"));
    catalog.setItem(COSName.METADATA, packet);
    return catalog;
  }

  private static COSDictionary marked() {
    var info = Cos.inline();
    info.setItem(Cos.name("Marked"), COSBoolean.TRUE);
    return info;
  }

  private static COSDictionary preferences(Metadata metadata) {
    var preferences = Cos.inline();
    preferences.setItem(COSName.DISPLAY_DOC_TITLE, COSBoolean.TRUE);
    if (metadata.direction() == Direction.RIGHT_TO_LEFT) {
      preferences.setItem(COSName.DIRECTION, Cos.name("R2L"));
    }
    return preferences;
  }

  /// What red, green and blue mean in this file (ISO 19005-2, 6.2.3).
  private static COSDictionary outputIntent() throws IOException {
    var profile = Streams.deflated(Resource.bytes("/fasti/pdf/srgb.icc"));
    profile.setInt(COSName.N, 3);
    var intent = Cos.dictionary("OutputIntent");
    intent.setItem(COSName.S, Cos.name("GTS_PDFA1"));
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private Catalog() {}
}
