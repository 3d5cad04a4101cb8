package fasti.pdf;

import fasti.layout.page.Page;
import fasti.unit.Length;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;

/// What a figure covers on the page where it begins: its BBox (ISO 32000-1, 14.8.5.4.3).
final class FigureFrame {
  private Optional<Page> page = Optional.empty();
  private Box covered = new Box(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);

  void cover(Page where, Box box) {
    if (page.isEmpty()) {
      page = Optional.of(where);
      covered = box;
    } else if (page.get().pageIndex() == where.pageIndex()) {
      covered = covered.with(box);
    }
  }

  Optional<COSArray> rectangle() {
    return page.map(on -> covered.on(on.height()));
  }
}
