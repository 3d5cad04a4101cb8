package fasti.pdf;

import fasti.style.PdfStandard;
import fasti.text.Anchor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Which element speaks of which (ISO 32000-2, 14.7.2, `Ref`): a note and its calls name each other
/// (ISO 14289-2, 8.2.5.14), an entry of the contents names its section (8.2.5.8). PDF 1.7 does not
/// know this entry.
final class References {
  private static final COSName REF = Cos.name("Ref");

  private final PdfStandard standard;
  private final Destinations destinations;

  /// Where links lead, by their numbers.
  private final Map<Integer, Anchor> targets = new TreeMap<>();

  private final Map<COSDictionary, Set<COSDictionary>> spokenOf = new LinkedHashMap<>();

  References(PdfStandard standard, Destinations destinations) {
    this.standard = standard;
    this.destinations = destinations;
  }

  void leads(int link, Anchor target) {
    targets.put(link, target);
  }

  void write(StructureTree structure) {
    switch (standard) {
      case UA1 -> {}
      case UA2 -> {
        targets.forEach((link, target) -> collect(structure, link, target));
        spokenOf.forEach((from, to) -> from.setItem(REF, Cos.array(to.toArray(COSBase[]::new))));
      }
    }
  }

  private void collect(StructureTree structure, int link, Anchor target) {
    var from = structure.ownerOfLink(link);
    structure
        .noteOf(target)
        .ifPresent(
            note -> {
              speak(from.dictionary(), note);
              speak(note, from.dictionary());
            });
    structure
        .contentsItemAround(link)
        .ifPresent(item -> speak(item, destinations.element(structure, target)));
  }

  private void speak(COSDictionary from, COSDictionary of) {
    spokenOf.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(of);
  }
}
