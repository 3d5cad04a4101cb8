package fasti.pdf;

import fasti.style.PdfStandard;
import fasti.text.Anchor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Which element speaks of which (ISO 32000-2, 14.7.2, `Ref`): a note and its calls name each other
/// (ISO 14289-2, 8.2.5.14), an entry of the contents names its section (8.2.5.8). PDF 1.7 does not
/// know this entry.
final class References {
  private static final COSName REF = Cos.name("Ref");

  private final PdfStandard standard;
  private final Destinations destinations;
  private final FileBody body;

  /// Where links lead, by their numbers.
  private final Map<Integer, Anchor> targets = new TreeMap<>();

  private final Map<Branch, Set<Branch>> spokenOf = new LinkedHashMap<>();

  References(PdfStandard standard, Destinations destinations, FileBody body) {
    this.standard = standard;
    this.destinations = destinations;
    this.body = body;
  }

  void leads(int link, Anchor target) {
    switch (standard) {
      case UA1 -> {}
      case UA2 -> targets.put(link, target);
    }
  }

  /// Finds the elements that links stand in and lead to, once the tree is hung.
  void settle(StructureTree structure) {
    targets.forEach((link, target) -> collect(structure, link, target));
  }

  private void collect(StructureTree structure, int link, Anchor target) {
    var from = structure.ownerOfLink(link);
    structure
        .elementOf(target)
        .filter(Branch::isNote)
        .ifPresent(
            note -> {
              speak(from, note);
              speak(note, from);
            });
    structure
        .contentsItemAround(link)
        .ifPresent(item -> speak(item, destinations.element(structure, target)));
  }

  private void speak(Branch from, Branch of) {
    spokenOf.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(of);
  }

  void write(Branch from, COSDictionary element) {
    var others = spokenOf.getOrDefault(from, Set.of());
    if (!others.isEmpty()) {
      var references = new COSArray();
      others.forEach(other -> references.add(other.reference(body)));
      element.setItem(REF, references);
    }
  }
}
