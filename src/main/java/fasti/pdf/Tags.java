package fasti.pdf;

import fasti.layout.page.StructureElement.Role;

/// The standard structure types (ISO 32000-1, 14.8.4) by our roles.
final class Tags {
  static String of(Role role) {
    return switch (role) {
      case DOCUMENT -> "Document";
      case SECTION -> "Sect";
      case DIVISION -> "Div";
      case HEADING_1 -> "H1";
      case HEADING_2 -> "H2";
      case HEADING_3 -> "H3";
      case HEADING_4 -> "H4";
      case HEADING_5 -> "H5";
      case HEADING_6 -> "H6";
      case PARAGRAPH -> "P";
      case LIST, NUMBERED_LIST -> "L";
      case LIST_ITEM -> "LI";
      case LABEL -> "Lbl";
      case LIST_BODY -> "LBody";
      case BLOCK_QUOTATION -> "BlockQuote";
      case TABLE -> "Table";
      case TABLE_HEAD -> "THead";
      case TABLE_BODY -> "TBody";
      case TABLE_ROW -> "TR";
      case COLUMN_HEADER, ROW_HEADER -> "TH";
      case TABLE_CELL -> "TD";
      case FIGURE -> "Figure";
      case CAPTION -> "Caption";
      case CONTENTS -> "TOC";
      case CONTENTS_ITEM -> "TOCI";
      case REFERENCE -> "Reference";
      case NOTE -> "Note";
      case LINK -> "Link";
      case SPAN -> "Span";
      case QUOTE -> "Quote";
      case CODE -> "Code";
      case INDEX -> "Index";
      case BIBLIOGRAPHY_ENTRY -> "BibEntry";
    };
  }

  private Tags() {}
}
