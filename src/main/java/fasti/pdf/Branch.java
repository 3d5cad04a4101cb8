package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSObject;

/// A structure element on its way into the file: whether anything stands in it, which is known once
/// the pages are written, and its number. Its dictionary is made when it is written and not before:
/// a page has fifty.
final class Branch {
  private final StructureElement element;
  private final List<Branch> branches;
  private final Optional<FigureFrame> figure;
  private boolean matter;
  private int number;

  private Branch(StructureElement element, List<Branch> branches, Optional<FigureFrame> figure) {
    this.element = element;
    this.branches = branches;
    this.figure = figure;
  }

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
    List<Branch> branches = List.of();
    var kids = element.kids();
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) instanceof Kid.Element(var below)) {
        if (branches.isEmpty()) {
          branches = new ArrayList<>(kids.size() - i);
        }
        branches.add(of(below, figure));
      }
    }
    return new Branch(element, branches, figure);
  }

  StructureElement element() {
    return element;
  }

  /// Those of the kids that are elements, in their order.
  List<Branch> branches() {
    return branches;
  }

  /// The frame of the figure whose picture this is or is a part of.
  Optional<FigureFrame> figure() {
    return figure;
  }

  void bearMatter() {
    matter = true;
  }

  boolean hasMatter() {
    return matter;
  }

  /// A cell keeps its place in the row though nothing stands in it.
  boolean stands() {
    return matter || isCell();
  }

  private boolean isCell() {
    return switch (element.role()) {
      case TABLE_CELL, COLUMN_HEADER, ROW_HEADER -> true;
      default -> false;
    };
  }

  boolean isNote() {
    return element.role() == Role.NOTE;
  }

  /// Its number in the file, which it gets when it is first named.
  int number(FileBody body) {
    if (number == 0) {
      number = body.newNumber();
    }
    return number;
  }

  COSObject reference(FileBody body) {
    return Cos.reference(number(body));
  }
}
