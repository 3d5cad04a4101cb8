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

  /// A name below this one: `tenth-congress` and `p3` give `tenth-congress-p3`.
  public Anchor child(String name) {
    return new Anchor(id + "-" + name);
  }
}
