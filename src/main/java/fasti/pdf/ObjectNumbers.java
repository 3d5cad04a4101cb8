package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;

/// Which objects have a number of their own, counted from 1 in the order in which they are reached
/// from the catalog: every dictionary and stream that does not stand inside another one. The number
/// is kept in the object, where PDFBox has a place for it: a book has tens of thousands.
final class ObjectNumbers {
  private final List<COSDictionary> objects = new ArrayList<>();

  private ObjectNumbers() {}

  static ObjectNumbers from(List<COSDictionary> roots) {
    var numbers = new ObjectNumbers();
    for (var root : roots) {
      numbers.reach(root);
    }
    // Not by recursion: elements name the next and the one around, so the way through may be as
    // long as the book.
    for (int i = 0; i < numbers.objects.size(); i++) {
      numbers.reachEntries(numbers.objects.get(i));
    }
    return numbers;
  }

  /// In the order of their numbers.
  List<COSDictionary> objects() {
    return objects;
  }

  int of(COSDictionary object) {
    var key = object.getKey();
    if (key == null) {
      throw new IllegalStateException("an object has no number: " + object);
    }
    return (int) key.getNumber();
  }

  private void reach(COSBase value) {
    switch (value) {
      case COSDictionary inline when inline.isDirect() -> reachEntries(inline);
      case COSDictionary object -> {
        if (object.getKey() == null) {
          objects.add(object);
          object.setKey(new COSObjectKey(objects.size(), 0));
        }
      }
      case COSArray array -> array.forEach(this::reach);
      default -> {
        // Numbers, names and strings stand where they are used.
      }
    }
  }

  private void reachEntries(COSDictionary dictionary) {
    dictionary.getValues().forEach(this::reach);
  }
}
