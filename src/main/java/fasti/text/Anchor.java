package fasti.text;

/// A name that something can be referred to by, the same in the PDF and in the e-book.
///
/// @param id an ASCII letter, then letters, digits, `-`, `_` or `.`: safe as an XML id and in a URL
public record Anchor(String id) {
  public Anchor {
    if (!isSafe(id)) {
      throw new IllegalArgumentException("not an anchor: " + id);
    }
  }

  /// The anchor of something that the author named: the name itself where it is safe, else the name
  /// with a blank as `-` and each other unsafe character as `_` and its code point in hex, so that
  /// two names never share an anchor by accident.
  public static Anchor of(String name) {
    if (isSafe(name)) {
      return new Anchor(name);
    }
    var id = new StringBuilder("n-");
    name.codePoints().forEach(letter -> id.append(safe(letter)));
    return new Anchor(id.toString());
  }

  private static boolean isSafe(String id) {
    if (id.isEmpty() || !isLetter(id.charAt(0))) {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      if (!isSafe(id.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafe(int letter) {
    return isLetter(letter)
        || (letter >= '0' && letter <= '9')
        || letter == '.'
        || letter == '_'
        || letter == '-';
  }

  private static boolean isLetter(int letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  }

  private static String safe(int letter) {
    if (isSafe(letter)) {
      return Character.toString(letter);
    }
    return letter == ' ' ? "-" : "_" + Integer.toHexString(letter);
  }

  /// A name below this one: `tenth-congress` and `p3` give `tenth-congress-p3`.
  public Anchor child(String name) {
    return new Anchor(id + "-" + name);
  }
}
