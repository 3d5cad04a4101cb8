package fasti.pdf;

import fasti.layout.page.StructureElement.Role;
import fasti.style.PdfStandard;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The standard structure types by our roles (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4 and 14.8.6).
///
/// PDF 2.0 has a namespace of its own and left some types behind in that of 1.7. A type is taken
/// from the newer one where that has it. Mixing both is what ISO/TS 32005 is about, so nothing
/// needs a role map.
final class Tags {
  private static final COSName NAMESPACE = Cos.name("NS");

  private final PdfStandard standard;
  private final Map<Role, Type> types = new EnumMap<>(Role.class);
  private final COSDictionary older = namespace("http://iso.org/pdf/ssn");
  private final COSDictionary newer = namespace("http://iso.org/pdf2/ssn");

  /// @param object the same as elements have it; to ask it for its letters makes them anew
  private record Type(String name, COSName object) {}

  Tags(PdfStandard standard) {
    this.standard = standard;
    for (var role : Role.values()) {
      var name = nameOf(role);
      types.put(role, new Type(name, Cos.name(name)));
    }
  }

  private static COSDictionary namespace(String name) {
    var namespace = Cos.dictionary("Namespace");
    namespace.setString(NAMESPACE, name);
    return namespace;
  }

  /// Tells the file which namespaces are in use.
  void declare(COSDictionary tree) {
    switch (standard) {
      case UA1 -> {}
      case UA2 -> tree.setItem(Cos.name("Namespaces"), Cos.array(newer, older));
    }
  }

  /// Says of an element what it is.
  void write(Role role, COSDictionary element) {
    element.setItem(COSName.S, type(role).object());
    switch (standard) {
      case UA1 -> {}
      case UA2 -> {
        element.setItem(NAMESPACE, isOlder(role) ? older : newer);
        if (role == Role.NOTE) {
          element.setItem(COSName.A, footnote());
        }
      }
    }
  }

  /// ISO 32000-2, 14.8.5.8.
  private static COSDictionary footnote() {
    var attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name("FENote"));
    attributes.setItem(Cos.name("NoteType"), Cos.name("Footnote"));
    return attributes;
  }

  /// As content streams have it.
  String of(Role role) {
    return type(role).name();
  }

  private Type type(Role role) {
    return Objects.requireNonNull(types.get(role));
  }

  private String nameOf(Role role) {
    return switch (standard) {
      case UA1 -> first(role);
      case UA2 -> second(role);
    };
  }

  private static String second(Role role) {
    return switch (role) {
      case TITLE -> "Title";
      case NOTE -> "FENote";
      default -> first(role);
    };
  }

  private static String first(Role role) {
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
      // PDF 1.7 knows no title; as H1 it would be the first of many.
      case TITLE, PARAGRAPH -> "P";
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
      case RUBY -> "Ruby";
      case RUBY_BASE -> "RB";
      case RUBY_TEXT -> "RT";
      case INDEX -> "Index";
      case BIBLIOGRAPHY_ENTRY -> "BibEntry";
    };
  }

  /// What PDF 2.0 knows under the namespace of 1.7 alone (ISO 32000-2, table 363).
  private static boolean isOlder(Role role) {
    return switch (role) {
      case BLOCK_QUOTATION,
          CONTENTS,
          CONTENTS_ITEM,
          REFERENCE,
          QUOTE,
          CODE,
          INDEX,
          BIBLIOGRAPHY_ENTRY ->
          true;
      default -> false;
    };
  }
}
