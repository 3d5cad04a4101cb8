package fasti.layout;

import fasti.document.Pagination;
import fasti.layout.page.MadeUp;
import fasti.layout.page.OutlineEntry;
import fasti.layout.page.SetPart;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Role;
import java.util.ArrayList;
import java.util.List;

/// Puts the pages, the tag tree and the outline of a made-up book together.
final class PagesBuilder {
  private final List<SetPart> parts;
  private final MadeUp madeUp;

  PagesBuilder(List<SetPart> parts, MadeUp madeUp) {
    this.parts = parts;
    this.madeUp = madeUp;
  }

  /// @param pageCount what "of m" is to say on the pages
  Pages build(String bookTitle, int pageCount) {
    var kids = parts.stream().map(part -> part.structure().asKid()).toList();
    var outline = new ArrayList<OutlineEntry>();
    parts.forEach(part -> part.outline().ifPresent(outline::add));
    var numbering = new LeafNumbering(StructureElement.of(Role.DOCUMENT, kids));
    return new Pages(
        madeUp.pages(bookTitle, pageCount).stream().map(numbering::renumbered).toList(),
        numbering.structure(),
        outline,
        madeUp.destinations(),
        pagination());
  }

  private Pagination pagination() {
    return new Pagination(
        madeUp.openings().stream()
            .map(
                opening ->
                    new Pagination.PageStart(
                        opening.folio(), opening.start().anchor(), opening.start().offset()))
            .toList());
  }
}
