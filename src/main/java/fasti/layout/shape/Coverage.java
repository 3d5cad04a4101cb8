package fasti.layout.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/// The characters that a shipped face has, known without opening its file.
final class Coverage {
  private static final int HEXADECIMAL = 16;
  private static final Once<Map<String, Coverage>> SHIPPED = new Once<>(Coverage::readIndex);

  private final int[] starts;
  private final int[] ends;

  private Coverage(String ranges) {
    var parts = ranges.split(" ", -1);
    starts = new int[parts.length];
    ends = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      var part = parts[i];
      int dash = part.indexOf('-');
      starts[i] = Integer.parseInt(dash < 0 ? part : part.substring(0, dash), HEXADECIMAL);
      ends[i] = dash < 0 ? starts[i] : Integer.parseInt(part.substring(dash + 1), HEXADECIMAL);
    }
  }

  static Coverage ofShipped(String file) {
    Coverage coverage = SHIPPED.value().get(file);
    if (coverage == null) {
      throw new IllegalStateException("not in coverage.tsv: " + file);
    }
    return coverage;
  }

  private static Map<String, Coverage> readIndex() {
    var coverages = new LinkedHashMap<String, Coverage>();
    for (String line : ShippedFace.lines("coverage.tsv")) {
      int tab = line.indexOf('\t');
      coverages.put(line.substring(0, tab), new Coverage(line.substring(tab + 1)));
    }
    return coverages;
  }

  boolean contains(int codePoint) {
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < starts[middle]) {
        high = middle - 1;
      } else if (codePoint > ends[middle]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
