package fasti.pdf;

import fasti.picture.IccProfile;
import fasti.unit.Bytes;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/// The colours of pictures: those of the profile that they bring, else sRGB (the output intent).
final class ColourSpaces {
  private final Map<Bytes, COSArray> profiles = new HashMap<>();

  /// @param components 1 is grey, 3 is RGB
  /// @param profile an ICC profile, or no bytes
  COSBase of(int components, Bytes profile) throws IOException {
    if (IccProfile.isUsable(profile, components)) {
      return based(components, profile);
    }
    return components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
  }

  private COSArray based(int components, Bytes profile) throws IOException {
    var known = profiles.get(profile);
    if (known != null) {
      return known;
    }
    var stream = Streams.deflated(profile.copy());
    stream.setInt(COSName.N, components);
    var space = Cos.array(COSName.ICCBASED, stream);
    profiles.put(profile, space);
    return space;
  }
}
