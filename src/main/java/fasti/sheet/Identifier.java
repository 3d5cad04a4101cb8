package fasti.sheet;

import fasti.unit.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// The file's identifier (ISO 32000-1, 14.4), made from what goes in: the same pages give the same
/// bytes.
final class Identifier {
  private static final int LENGTH = 16;

  static byte[] of(Job job, Bytes pages) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(job.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(pages.copy());
      return Arrays.copyOf(digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Identifier() {}
}
