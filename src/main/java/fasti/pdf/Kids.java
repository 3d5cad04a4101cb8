package fasti.pdf;

import fasti.pdf.PdfObject.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The K entry of an element (ISO 32000-1, 14.7.4): elements, marked-content sequences,
/// annotations. The element's page is that of its first sequence; only what stands elsewhere names
/// its page.
final class Kids {
  private final List<PdfObject> entries = new ArrayList<>();
  private Optional<Dictionary> page = Optional.empty();
  private boolean matter;

  void sequence(Dictionary where, PdfObject number) {
    matter = true;
    if (page.isEmpty()) {
      page = Optional.of(where);
    }
    entries.add(page.get().equals(where) ? number : reference("MCR", where, "MCID", number));
  }

  void annotation(Dictionary where, PdfObject annotation) {
    matter = true;
    entries.add(reference("OBJR", where, "Obj", annotation));
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

  void writeInto(Dictionary element) {
    page.ifPresent(first -> element.set("Pg", first));
    if (entries.size() == 1) {
      element.set("K", entries.getFirst());
    } else if (!entries.isEmpty()) {
      element.set("K", PdfObject.array(entries));
    }
  }

  private static Dictionary reference(String type, Dictionary page, String key, PdfObject item) {
    var reference = Dictionary.inline();
    reference.set("Type", PdfObject.name(type));
    reference.set("Pg", page);
    reference.set(key, item);
    return reference;
  }
}
