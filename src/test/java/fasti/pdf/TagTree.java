package fasti.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The tag tree as a reader finds it, printed with an indent for each level.
final class TagTree {
  private static final List<String> TOLD =
      List.of("Lang", "Alt", "ActualText", "ID", "A", "Contents");

  private final PDDocument document;
  private final StringBuilder printed = new StringBuilder();

  private TagTree(PDDocument document) {
    this.document = document;
  }

  static String of(PDDocument document) throws IOException {
    var tree = new TagTree(document);
    var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    tree.element(root.getCOSDictionary(COSName.K), 0);
    return tree.printed.toString();
  }

  private void element(COSDictionary element, int depth) {
    printed.append("  ".repeat(depth)).append(element.getNameAsString(COSName.S));
    entries(element);
    printed.append('\n');
    for (var kid : kids(element.getDictionaryObject(COSName.K))) {
      if (kid instanceof COSInteger number) {
        sequence(element.getCOSDictionary(COSName.PG), number.intValue(), depth + 1);
      } else if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
        element(below, depth + 1);
      } else if (kid instanceof COSDictionary reference) {
        reference(reference, depth + 1);
      }
    }
  }

  private void entries(COSDictionary element) {
    for (var key : TOLD) {
      var value = element.getDictionaryObject(COSName.getPDFName(key));
      if (value instanceof COSDictionary attributes) {
        attributes.forEach(
            (name, it) -> printed.append(' ').append(name.getName()).append('=').append(plain(it)));
      } else if (value != null) {
        printed.append(' ').append(key).append('=').append(plain(value));
      }
    }
  }

  private static String plain(COSBase value) {
    return switch (value) {
      case COSName name -> name.getName();
      case COSString string -> '"' + string.getString() + '"';
      case COSInteger number -> Integer.toString(number.intValue());
      case COSFloat number -> Float.toString(number.floatValue());
      case COSArray array -> array.toList().stream().map(TagTree::plain).toList().toString();
      default -> value.toString();
    };
  }

  private void reference(COSDictionary reference, int depth) {
    var page = reference.getCOSDictionary(COSName.PG);
    if (reference.containsKey(COSName.MCID)) {
      sequence(page, reference.getInt(COSName.MCID), depth);
    } else {
      printed.append("  ".repeat(depth)).append("annotation on page ").append(number(page));
      entries(reference.getCOSDictionary(COSName.OBJ));
      printed.append('\n');
    }
  }

  private void sequence(COSDictionary page, int number, int depth) {
    printed.append("  ".repeat(depth)).append("page ").append(number(page));
    printed.append(" sequence ").append(number).append('\n');
  }

  private int number(COSDictionary page) {
    return document.getPages().indexOf(new PDPage(page)) + 1;
  }

  private static List<COSBase> kids(COSBase kids) {
    if (!(kids instanceof COSArray array)) {
      return kids == null ? List.of() : List.of(kids);
    }
    var plain = new ArrayList<COSBase>();
    for (int i = 0; i < array.size(); i++) {
      plain.add(array.getObject(i));
    }
    return plain;
  }
}
