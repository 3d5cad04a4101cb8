package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/// A structure element with the dictionary that will stand for it in the file. It does not say of
/// what type it is: that it is an element is told by where it hangs, and a page has fifty.
///
/// @param branches those of the kids that are elements, in their order
/// @param figure the frame of the figure whose picture this is or is a part of
record Branch(
    StructureElement element,
    COSDictionary dictionary,
    List<Branch> branches,
    Optional<FigureFrame> figure) {

  static Branch of(StructureElement root) {
    return of(root, Optional.empty());
  }

  private static Branch of(StructureElement element, Optional<FigureFrame> around) {
    var figure =
        switch (element.role()) {
          case FIGURE -> Optional.of(new FigureFrame());
          case CAPTION -> Optional.<FigureFrame>empty();
          default -> around;
        };
    var branches = new ArrayList<Branch>(element.kids().size());
    for (var kid : element.kids()) {
      if (kid instanceof Kid.Element(var below)) {
        branches.add(of(below, figure));
      }
    }
    return new Branch(element, new COSDictionary(), branches, figure);
  }

  /// A cell keeps its place in the row though nothing stands in it.
  boolean isCell() {
    return switch (element.role()) {
      case TABLE_CELL, COLUMN_HEADER, ROW_HEADER -> true;
      default -> false;
    };
  }

  boolean isNote() {
    return element.role() == Role.NOTE;
  }
}
