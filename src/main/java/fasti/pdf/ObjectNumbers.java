package fasti.pdf;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;

/// The numbers of the objects, counted from 1 in the order in which they are named. A dictionary or
/// stream that does not stand inside another one gets its number when it is first named, and waits
/// from then on to be written itself.
final class ObjectNumbers {
  private final Queue<COSDictionary> waiting = new ArrayDeque<>();
  private int last;

  /// For an object that is not yet made.
  int next() {
    return ++last;
  }

  /// The number is kept in the object, where PDFBox has a place for it.
  int of(COSDictionary object) {
    if (object.getKey() == null) {
      object.setKey(new COSObjectKey(next(), 0));
      waiting.add(object);
    }
    return (int) object.getKey().getNumber();
  }

  /// The next object that was named and is not yet written.
  Optional<COSDictionary> take() {
    return Optional.ofNullable(waiting.poll());
  }
}
