package fasti.text;

import java.util.regex.Pattern;

/// A name that something can be referred to by, the same in the PDF and in the e-book.
///
/// @param id an ASCII letter, then letters, digits, `-`, `_` or `.`: safe as an XML id and in a URL
public record Anchor(String id) {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  public Anchor {
    if (!SAFE.matcher(id).matches()) {
      throw new IllegalArgumentException("not an anchor: " + id);
    }
  }

  /// The anchor of something that the author named: the name itself where it is safe, else the name
  /// with a blank as `-` and each other unsafe character as `_` and its code point in hex, so that
  /// two names never share an anchor by accident.
  public static Anchor of(String name) {
    if (SAFE.matcher(name).matches()) {
      return new Anchor(name);
    }
    var id = new StringBuilder("n-");
    name.codePoints().forEach(letter -> id.append(safe(letter)));
    return new Anchor(id.toString());
  }

  private static String safe(int letter) {
    var text = Character.toString(letter);
    if (SAFE.matcher("a" + text).matches()) {
      return text;
    }
    return letter == ' ' ? "-" : "_" + Integer.toHexString(letter);
  }

  /// A name below this one: `tenth-congress` and `p3` give `tenth-congress-p3`.
  public Anchor child(String name) {
    return new Anchor(id + "-" + name);
  }
}
