package fasti.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Leaves, or links, by their numbers: whose kid each of them is, and where it came to stand. The
/// numbers are given one after the other, so a table finds them without a search.
final class Claims {
  private static final int[] NOWHERE = {};

  private final List<Claim> claims = new ArrayList<>();

  /// For each number the place of its claim, counted from 1; 0 is none.
  private int[] places = new int[1024];

  static final class Claim {
    private final Branch owner;

    /// A page and an item, a page and an item; nearly all leaves have one of each.
    private int[] placings = NOWHERE;

    private Claim(Branch owner) {
      this.owner = owner;
    }

    /// The element that it is a kid of.
    Branch owner() {
      return owner;
    }

    boolean isPlaced() {
      return placings.length > 0;
    }

    /// Every piece of content, in the order of the pages.
    void forEach(Placing placing) {
      for (int i = 0; i < placings.length; i += 2) {
        placing.on(placings[i], placings[i + 1]);
      }
    }

    private void place(int page, int item) {
      int count = placings.length;
      placings = Arrays.copyOf(placings, count + 2);
      placings[count] = page;
      placings[count + 1] = item;
    }
  }

  /// A piece of content.
  interface Placing {
    /// @param page counted from 0
    /// @param item the number of a marked-content sequence, or of the object of an annotation
    void on(int page, int item);
  }

  /// @param owner the element that it is a kid of
  void add(int number, Branch owner) {
    if (number >= places.length) {
      places = Arrays.copyOf(places, Math.max(places.length * 2, number + 1));
    }
    if (places[number] > 0) {
      throw new IllegalStateException("number " + number + " is twice in the tag tree");
    }
    claims.add(new Claim(owner));
    places[number] = claims.size();
  }

  Claim of(int number) {
    if (number >= places.length || places[number] == 0) {
      throw new IllegalStateException("number " + number + " is not in the tag tree");
    }
    return claims.get(places[number] - 1);
  }

  void place(int number, int page, int item) {
    of(number).place(page, item);
  }
}
