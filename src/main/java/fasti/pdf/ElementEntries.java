package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.CellSpan;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// What an element's dictionary says beside its place in the tree: type, language, texts and
/// attributes (ISO 32000-1, 14.7.2, 14.8.5 and 14.9).
final class ElementEntries {
  private final Tags tags;
  private final References references;

  ElementEntries(Tags tags, References references) {
    this.tags = tags;
    this.references = references;
  }

  /// It does not say that it is an element: that is told by where it hangs.
  COSDictionary of(Branch branch) {
    var element = branch.element();
    var dictionary = new COSDictionary();
    tags.write(element.role(), dictionary);
    text(dictionary, COSName.LANG, element.language());
    text(dictionary, COSName.ALT, element.alternative());
    text(dictionary, COSName.ACTUAL_TEXT, element.replacement());
    switch (element.role()) {
      case COLUMN_HEADER -> cell(dictionary, element.span(), "Column");
      case ROW_HEADER -> cell(dictionary, element.span(), "Row");
      case TABLE_CELL -> cell(dictionary, element.span(), "");
      case NUMBERED_LIST -> numbering(dictionary, "Decimal");
      case LIST -> bullets(dictionary, element);
      case FIGURE -> branch.figure().ifPresent(frame -> frame(dictionary, frame));
      default -> {}
    }
    references.write(branch, dictionary);
    return dictionary;
  }

  private static void text(COSDictionary dictionary, COSName key, String text) {
    if (!text.isEmpty()) {
      dictionary.setItem(key, Cos.text(text));
    }
  }

  private static void cell(COSDictionary cell, CellSpan span, String scope) {
    if (scope.isEmpty() && span.equals(CellSpan.ONE)) {
      return;
    }
    var attributes = attributes("Table");
    if (!scope.isEmpty()) {
      attributes.setItem(Cos.name("Scope"), Cos.name(scope));
    }
    if (span.columns() > 1) {
      attributes.setInt("ColSpan", span.columns());
    }
    if (span.rows() > 1) {
      attributes.setInt("RowSpan", span.rows());
    }
    cell.setItem(COSName.A, attributes);
  }

  /// A list without labels has no numbering to tell of.
  private static void bullets(COSDictionary list, StructureElement element) {
    if (element.kids().stream().anyMatch(ElementEntries::isLabelled)) {
      numbering(list, "Disc");
    }
  }

  private static boolean isLabelled(Kid kid) {
    return kid instanceof Kid.Element(StructureElement item)
        && item.kids().stream()
            .anyMatch(part -> part instanceof Kid.Element(var it) && it.role() == Role.LABEL);
  }

  private static void numbering(COSDictionary list, String kind) {
    var attributes = attributes("List");
    attributes.setItem(Cos.name("ListNumbering"), Cos.name(kind));
    list.setItem(COSName.A, attributes);
  }

  private static void frame(COSDictionary figure, FigureFrame frame) {
    frame
        .rectangle()
        .ifPresent(
            box -> {
              var attributes = attributes("Layout");
              attributes.setItem(COSName.BBOX, box);
              attributes.setItem(Cos.name("Placement"), Cos.name("Block"));
              figure.setItem(COSName.A, attributes);
            });
  }

  private static COSDictionary attributes(String owner) {
    var attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }
}
