package fasti.source;

import java.util.regex.Pattern;

/// Language tags: BCP 47 (RFC 5646, section 2.1), by their shape.
final class Languages {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  private Languages() {}
}
