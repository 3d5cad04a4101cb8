package fasti.picture;

import fasti.unit.Bytes;

/// What the header of an ICC profile says (ICC.1:2004-10, 7.2), as far as PDF/A-2 asks (ISO
/// 19005-2, 6.2.4.2).
public final class IccProfile {
  private static final int HEADER = 128;
  private static final int VERSION = 8;
  private static final int DEVICE_CLASS = 12;
  private static final int COLOUR_SPACE = 16;
  private static final int SIGNATURE = 36;
  private static final int NEWEST = 4;

  /// Whether PDF/A lets pictures be read by this profile.
  ///
  /// @param components of the picture: 1, 3 or 4
  public static boolean isUsable(Bytes profile, int components) {
    return profile.size() > HEADER
        && word(profile, SIGNATURE).equals("acsp")
        && profile.at(VERSION) <= NEWEST
        && isOfDevice(word(profile, DEVICE_CLASS))
        && components == components(word(profile, COLOUR_SPACE));
  }

  private static boolean isOfDevice(String deviceClass) {
    return switch (deviceClass) {
      case "mntr", "scnr", "prtr", "spac" -> true;
      default -> false;
    };
  }

  private static int components(String space) {
    return switch (space) {
      case "GRAY" -> 1;
      case "RGB " -> 3;
      case "CMYK" -> 4;
      default -> 0;
    };
  }

  private static String word(Bytes bytes, int offset) {
    var word = new StringBuilder();
    for (int i = offset; i < offset + 4; i++) {
      word.append((char) bytes.at(i));
    }
    return word.toString();
  }

  private IccProfile() {}
}
