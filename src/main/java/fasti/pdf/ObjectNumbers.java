package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.util.ArrayList;
import java.util.List;

/// Which objects have a number of their own, counted from 1 in the order in which they are reached
/// from the catalog: every dictionary and stream that does not stand inside another one. The number
/// is kept in the object: a book has tens of thousands.
final class ObjectNumbers {
  /// Dictionaries and streams.
  private final List<PdfObject> objects = new ArrayList<>();

  private ObjectNumbers() {}

  /// All objects, in the order of their numbers.
  static List<PdfObject> give(List<Dictionary> roots) {
    var numbers = new ObjectNumbers();
    for (var root : roots) {
      numbers.reach(root);
    }
    // Not by recursion: elements name the next and the one around, so the way through may be as
    // long as the book.
    for (int i = 0; i < numbers.objects.size(); i++) {
      numbers.reachEntries(
          switch (numbers.objects.get(i)) {
            case PdfObject.Stream stream -> stream.dictionary();
            case Dictionary dictionary -> dictionary;
            case PdfObject other -> throw new IllegalStateException("not numbered: " + other);
          });
    }
    return numbers.objects;
  }

  private void reach(PdfObject value) {
    switch (value) {
      case Dictionary inline when inline.isInline() -> reachEntries(inline);
      case Dictionary object -> number(object, object);
      case PdfObject.Stream stream -> number(stream, stream.dictionary());
      case PdfObject.Array(var values) -> {
        for (var one : values) {
          reach(one);
        }
      }
      default -> {
        // Numbers, names and strings stand where they are used.
      }
    }
  }

  private void number(PdfObject object, Dictionary dictionary) {
    if (!dictionary.isNumbered()) {
      objects.add(object);
      dictionary.number(objects.size());
    }
  }

  private void reachEntries(Dictionary dictionary) {
    for (int i = 0; i < dictionary.size(); i++) {
      reach(dictionary.value(i));
    }
  }
}
