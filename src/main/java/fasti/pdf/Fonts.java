package fasti.pdf;

import fasti.layout.shape.Face;
import fasti.pdf.PdfObject.Dictionary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The faces of the book, in the order in which they are first used.
final class Fonts {
  private final Map<Face, FontSubset> subsets = new LinkedHashMap<>();

  FontSubset of(Face face) {
    return subsets.computeIfAbsent(face, it -> new FontSubset("F" + (subsets.size() + 1), it));
  }

  /// The font resources that all pages share, complete once every page has been written.
  void writeInto(Dictionary resources) throws IOException {
    for (var subset : subsets.values()) {
      resources.set(subset.resourceName(), subset.font());
    }
  }
}
