package fasti.pdf;

import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// What an element's dictionary says beside its type and kids: language, texts and attributes (ISO
/// 32000-1, 14.7.2, 14.8.5 and 14.9).
final class ElementEntries {
  static void write(Branch branch) {
    var element = branch.element();
    var dictionary = branch.dictionary();
    text(dictionary, COSName.LANG, element.language());
    text(dictionary, COSName.ALT, element.alternative());
    text(dictionary, COSName.ACTUAL_TEXT, element.replacement());
    switch (element.role()) {
      case COLUMN_HEADER -> cell(branch, "Column");
      case ROW_HEADER -> cell(branch, "Row");
      case TABLE_CELL -> cell(branch, "");
      case NUMBERED_LIST -> numbering(branch, "Decimal");
      case LIST -> bullets(branch);
      case FIGURE -> frame(branch);
      default -> {}
    }
  }

  private static void text(COSDictionary dictionary, COSName key, String text) {
    if (!text.isEmpty()) {
      dictionary.setItem(key, Cos.text(text));
    }
  }

  private static void cell(Branch branch, String scope) {
    var attributes = attributes("Table");
    if (!scope.isEmpty()) {
      attributes.setItem(Cos.name("Scope"), Cos.name(scope));
    }
    var span = branch.element().span();
    if (span.columns() > 1) {
      attributes.setInt("ColSpan", span.columns());
    }
    if (span.rows() > 1) {
      attributes.setInt("RowSpan", span.rows());
    }
    if (attributes.size() > 1) {
      branch.dictionary().setItem(COSName.A, attributes);
    }
  }

  /// A list without labels has no numbering to tell of.
  private static void bullets(Branch branch) {
    if (branch.element().kids().stream().anyMatch(ElementEntries::isLabelled)) {
      numbering(branch, "Disc");
    }
  }

  private static boolean isLabelled(Kid kid) {
    return kid instanceof Kid.Element(StructureElement item)
        && item.kids().stream()
            .anyMatch(part -> part instanceof Kid.Element(var it) && it.role() == Role.LABEL);
  }

  private static void numbering(Branch branch, String kind) {
    var attributes = attributes("List");
    attributes.setItem(Cos.name("ListNumbering"), Cos.name(kind));
    branch.dictionary().setItem(COSName.A, attributes);
  }

  private static void frame(Branch branch) {
    var box = branch.figure().flatMap(FigureFrame::rectangle);
    if (box.isPresent()) {
      var attributes = attributes("Layout");
      attributes.setItem(COSName.BBOX, box.get());
      attributes.setItem(Cos.name("Placement"), Cos.name("Block"));
      branch.dictionary().setItem(COSName.A, attributes);
    }
  }

  private static COSDictionary attributes(String owner) {
    var attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }

  private ElementEntries() {}
}
