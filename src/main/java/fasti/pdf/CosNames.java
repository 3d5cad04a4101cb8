package fasti.pdf;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSName;

/// Names as they stand in a file (ISO 32000-1, 7.3.5), each made once: a file has few, and each of
/// them thousands of times.
final class CosNames {
  private static final String REGULAR = "!\"$&'*+,-.:;=?@\\^_`|~";

  private final IdentityHashMap<COSName, byte[]> known = new IdentityHashMap<>();

  /// With the slash before it.
  byte[] of(COSName name) {
    return known.computeIfAbsent(name, CosNames::printed);
  }

  private static byte[] printed(COSName name) {
    var printed = new ContentBytes().ascii("/");
    for (byte letter : name.getName().getBytes(StandardCharsets.UTF_8)) {
      if (isRegular((char) letter)) {
        printed.octet(letter);
      } else {
        printed.ascii("#").hexOctet(letter);
      }
    }
    return printed.copy();
  }

  private static boolean isRegular(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || REGULAR.indexOf(letter) >= 0;
  }
}
