package fasti.epub;

import java.util.Arrays;

/// The attributes of an element, in the order in which they are written.
///
/// An element has a handful, and there are as many elements as words: a walk along the names is
/// quicker than any table.
final class Attributes {
  static final Attributes NONE = new Attributes(new String[0]);

  /// Name, value, name, value; never changed.
  private final String[] pairs;

  private Attributes(String[] pairs) {
    this.pairs = pairs;
  }

  /// In the place of the attribute of this name, else after all others.
  Attributes with(String name, String value) {
    int at = find(name);
    var more = Arrays.copyOf(pairs, Math.max(pairs.length, at + 2));
    more[at] = name;
    more[at + 1] = value;
    return new Attributes(more);
  }

  Attributes without(String name) {
    var fewer = NONE;
    for (int i = 0; i < size(); i++) {
      fewer = name(i).equals(name) ? fewer : fewer.with(name(i), value(i));
    }
    return fewer;
  }

  /// Empty where there is none of this name.
  String value(String name) {
    int at = find(name);
    return at < pairs.length ? pairs[at + 1] : "";
  }

  /// Where the name stands among the pairs, or would come.
  private int find(String name) {
    int at = 0;
    while (at < pairs.length && !pairs[at].equals(name)) {
      at += 2;
    }
    return at;
  }

  int size() {
    return pairs.length / 2;
  }

  /// @param index counted from 0
  String name(int index) {
    return pairs[2 * index];
  }

  /// @param index counted from 0
  String value(int index) {
    return pairs[2 * index + 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes that && Arrays.equals(pairs, that.pairs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pairs);
  }

  @Override
  public String toString() {
    return Arrays.toString(pairs);
  }
}
