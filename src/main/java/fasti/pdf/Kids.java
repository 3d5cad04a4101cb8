package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The K entry of an element (ISO 32000-1, 14.7.4): elements, marked-content sequences,
/// annotations. The element's page is that of what stands in it first; only what stands elsewhere
/// names its page.
final class Kids {
  private static final COSName SEQUENCE = Cos.name("MCR");
  private static final COSName OBJECT = Cos.name("OBJR");
  private static final int NONE = -1;

  private final PageTree pages;
  private final List<COSBase> entries;
  private int page = NONE;

  /// @param count how many there will be, if none stands on two pages
  Kids(PageTree pages, int count) {
    this.pages = pages;
    this.entries = new ArrayList<>(count);
  }

  void sequence(int where, int number) {
    var sequence = Cos.integer(number);
    if (isElsewhere(where)) {
      var reference = reference(SEQUENCE, COSName.MCID, sequence);
      reference.setItem(COSName.PG, pages.reference(where));
      entries.add(reference);
    } else {
      entries.add(sequence);
    }
  }

  void annotation(int where, int number) {
    var reference = reference(OBJECT, COSName.OBJ, Cos.reference(number));
    if (isElsewhere(where)) {
      reference.setItem(COSName.PG, pages.reference(where));
    }
    entries.add(reference);
  }

  private boolean isElsewhere(int where) {
    if (page == NONE) {
      page = where;
    }
    return page != where;
  }

  void element(COSBase child) {
    entries.add(child);
  }

  void writeInto(COSDictionary element) {
    if (page != NONE) {
      element.setItem(COSName.PG, pages.reference(page));
    }
    if (entries.size() == 1) {
      element.setItem(COSName.K, entries.getFirst());
    } else if (!entries.isEmpty()) {
      element.setItem(COSName.K, Cos.array(entries));
    }
  }

  private static COSDictionary reference(COSName type, COSName key, COSBase item) {
    var reference = Cos.inline();
    reference.setItem(COSName.TYPE, type);
    reference.setItem(key, item);
    return reference;
  }
}
