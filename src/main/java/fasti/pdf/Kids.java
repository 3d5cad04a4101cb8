package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The K entry of an element (ISO 32000-1, 14.7.4): elements, marked-content sequences,
/// annotations. The element's page is that of its first sequence; only what stands elsewhere names
/// its page.
final class Kids {
  private final List<COSBase> entries = new ArrayList<>();
  private Optional<COSDictionary> page = Optional.empty();
  private boolean matter;

  void sequence(COSDictionary where, COSBase number) {
    matter = true;
    if (page.isEmpty()) {
      page = Optional.of(where);
    }
    entries.add(page.get().equals(where) ? number : reference("MCR", where, COSName.MCID, number));
  }

  void annotation(COSDictionary where, COSBase annotation) {
    matter = true;
    entries.add(reference("OBJR", where, COSName.OBJ, annotation));
  }

  void element(Branch child, boolean hasMatter) {
    matter |= hasMatter;
    if (hasMatter || child.isCell()) {
      entries.add(child.dictionary());
    }
  }

  boolean hasMatter() {
    return matter;
  }

  void writeInto(COSDictionary element) {
    page.ifPresent(first -> element.setItem(COSName.PG, first));
    if (entries.size() == 1) {
      element.setItem(COSName.K, entries.getFirst());
    } else if (!entries.isEmpty()) {
      element.setItem(COSName.K, Cos.array(entries));
    }
  }

  private static COSDictionary reference(
      String type, COSDictionary page, COSName key, COSBase item) {
    var reference = Cos.inline();
    reference.setItem(COSName.TYPE, Cos.name(type));
    reference.setItem(COSName.PG, page);
    reference.setItem(key, item);
    return reference;
  }
}
