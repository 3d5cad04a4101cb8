package fasti.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/// Leaves, or links, by their numbers: whose kid each of them is, and where it came to stand. The
/// numbers are given one after the other, so a table finds them without a search.
final class Claims {
  private final List<Claim> claims = new ArrayList<>();

  /// For each number the place of its claim, counted from 1; 0 is none.
  private int[] places = new int[1024];

  /// @param owner the element that it is a kid of
  /// @param contentsItem the entry of the contents around it
  /// @param placings what was put on pages, in the order of the pages
  record Claim(Branch owner, Optional<Branch> contentsItem, List<Placing> placings) {}

  /// A piece of content on a page.
  ///
  /// @param page the page's dictionary
  /// @param item the number of a marked-content sequence, or an annotation
  record Placing(COSDictionary page, COSBase item) {}

  void add(int number, Branch owner, Optional<Branch> contentsItem) {
    if (number >= places.length) {
      places = Arrays.copyOf(places, Math.max(places.length * 2, number + 1));
    }
    if (places[number] > 0) {
      throw new IllegalStateException("number " + number + " is twice in the tag tree");
    }
    claims.add(new Claim(owner, contentsItem, new ArrayList<>(1)));
    places[number] = claims.size();
  }

  Claim of(int number) {
    if (number >= places.length || places[number] == 0) {
      throw new IllegalStateException("number " + number + " is not in the tag tree");
    }
    return claims.get(places[number] - 1);
  }

  void place(int number, COSDictionary page, COSBase item) {
    of(number).placings().add(new Placing(page, item));
  }
}
