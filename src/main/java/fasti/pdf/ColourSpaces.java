package fasti.pdf;

import fasti.picture.IccProfile;
import fasti.unit.Bytes;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The colours of pictures: those of the profile that they bring, else sRGB (the output intent).
final class ColourSpaces {
  private final Map<Bytes, PdfObject.Array> profiles = new HashMap<>();

  /// @param components 1 is grey, 3 is RGB
  /// @param profile an ICC profile, or no bytes
  PdfObject of(int components, Bytes profile) throws IOException {
    if (IccProfile.isUsable(profile, components)) {
      return based(components, profile);
    }
    return components == 1 ? PdfObject.name("DeviceGray") : PdfObject.name("DeviceRGB");
  }

  private PdfObject.Array based(int components, Bytes profile) throws IOException {
    var known = profiles.get(profile);
    if (known != null) {
      return known;
    }
    var stream = Streams.deflated(profile.copy());
    stream.set("N", components);
    var space = PdfObject.array(PdfObject.name("ICCBased"), stream);
    profiles.put(profile, space);
    return space;
  }
}
