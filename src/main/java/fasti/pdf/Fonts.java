package fasti.pdf;

import fasti.layout.shape.Face;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The faces of the book, in the order in which they are first used.
final class Fonts {
  private final Map<Face, FontSubset> subsets = new LinkedHashMap<>();

  FontSubset of(Face face) {
    return subsets.computeIfAbsent(face, it -> new FontSubset("F" + (subsets.size() + 1), it));
  }

  /// The font resources that all pages share, complete once every page has been written.
  void writeInto(COSDictionary resources) throws IOException {
    for (var subset : subsets.values()) {
      resources.setItem(COSName.getPDFName(subset.resourceName()), subset.font());
    }
  }
}
