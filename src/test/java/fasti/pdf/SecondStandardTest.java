package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.StructureElement.Role;
import fasti.style.PdfStandard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What PDF/UA-2, Well-Tagged PDF and PDF/A-4 ask for that the older standards do not know.
final class SecondStandardTest {
  private static final byte[] FILE = Paste.written(SampleBook.pages(), PdfStandard.UA2);
  private static final String OLDER = "http://iso.org/pdf/ssn";
  private static final String NEWER = "http://iso.org/pdf2/ssn";

  private static PDDocument document;

  @BeforeAll
  static void open() throws Exception {
    document = Loader.loadPDF(FILE);
  }

  @AfterAll
  static void close() throws Exception {
    document.close();
  }

  @Test
  void theFileIsForEverybody() throws Exception {
    assertThat(Vera.faults(FILE, PDFAFlavour.PDFUA_2)).isEmpty();
  }

  @Test
  void theFileIsWellTagged() throws Exception {
    assertThat(Vera.faults(FILE, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY)).isEmpty();
  }

  @Test
  void theFileIsForEver() throws Exception {
    assertThat(Vera.faults(FILE, PDFAFlavour.PDFA_4)).isEmpty();
  }

  @Test
  void samePagesSameBytes() {
    assertThat(Paste.written(SampleBook.pages(), PdfStandard.UA2)).isEqualTo(FILE);
  }

  @Test
  void theHeaderSaysTwoAndNothingSaysOtherwise() {
    var head = new String(FILE, 0, 9, StandardCharsets.ISO_8859_1);

    assertThat(head).isEqualTo("%PDF-2.0\n");
    assertThat(catalog().containsKey(COSName.VERSION)).isFalse();
    assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO)).isFalse();
  }

  @Test
  void typesThatTheNewNamespaceLacksComeFromTheOldOne() {
    assertThat(elements(document)).allSatisfy(SecondStandardTest::isInItsNamespace);
  }

  private static void isInItsNamespace(COSDictionary element) {
    var old = List.of("TOC", "TOCI", "Reference", "BlockQuote", "Code", "Quote", "Index");
    var namespace = element.getCOSDictionary(Cos.name("NS")).getString("NS");

    assertThat(namespace).isEqualTo(old.contains(type(element)) ? OLDER : NEWER);
  }

  @Test
  void aNoteAndItsCallNameEachOther() {
    var note = only("FENote");

    var call = references(note);

    assertThat(call).hasSize(1);
    assertThat(type(call.getFirst())).isEqualTo("Link");
    assertThat(references(call.getFirst())).isEqualTo(List.of(note));
  }

  @Test
  void anEntryOfTheContentsNamesItsHeading() {
    var target = references(only("TOCI")).getFirst();

    assertThat(type(target)).isEqualTo("H1");
    assertThat(target.getInt(COSName.K)).isEqualTo(2);
  }

  @Test
  void everyWayLeadsToAPlaceAndToAnElement() throws Exception {
    for (var from : List.of(firstLink(), firstBookmark(), firstName())) {
      var place = (COSArray) from.getDictionaryObject(COSName.D);
      var element = (COSArray) from.getDictionaryObject("SD");

      assertThat(((COSDictionary) place.getObject(0)).getCOSName(COSName.TYPE))
          .isEqualTo(COSName.PAGE);
      assertThat(((COSDictionary) element.getObject(0)).containsKey(COSName.S)).isTrue();
      assertThat(element.size()).isEqualTo(place.size());
    }
  }

  @Test
  void theTitleIsATitleAndNoHeading() throws Exception {
    var paste = new Paste();
    int leaf = paste.leaf();
    paste.line(leaf, Typist.SERIF, "Rome").turn();
    var title = Paste.element(Role.DOCUMENT, Paste.kid(Role.TITLE, Paste.leaf(leaf)));

    try (var first = Loader.loadPDF(Paste.written(paste.pages(title), PdfStandard.UA1));
        var second = Loader.loadPDF(Paste.written(paste.pages(title), PdfStandard.UA2))) {
      assertThat(type(elements(first).getLast())).isEqualTo("P");
      assertThat(type(elements(second).getLast())).isEqualTo("Title");
    }
  }

  private static COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary firstLink() throws Exception {
    return document
        .getPage(0)
        .getAnnotations()
        .getFirst()
        .getCOSObject()
        .getCOSDictionary(COSName.A);
  }

  private static COSDictionary firstBookmark() {
    return catalog()
        .getCOSDictionary(COSName.OUTLINES)
        .getCOSDictionary(COSName.FIRST)
        .getCOSDictionary(COSName.A);
  }

  private static COSDictionary firstName() {
    var names = catalog().getCOSDictionary(COSName.NAMES).getCOSDictionary(COSName.DESTS);
    return (COSDictionary) names.getCOSArray(COSName.NAMES).getObject(1);
  }

  private static COSDictionary only(String type) {
    var found = elements(document).stream().filter(it -> type(it).equals(type)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  private static List<COSDictionary> references(COSDictionary element) {
    return element.getCOSArray(Cos.name("Ref")).toList().stream()
        .map(it -> (COSDictionary) ((COSObject) it).getObject())
        .toList();
  }

  /// All elements, in reading order.
  private static List<COSDictionary> elements(PDDocument document) {
    var all = new ArrayList<COSDictionary>();
    var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    collect(root.getDictionaryObject(COSName.K), all);
    return all;
  }

  private static void collect(COSBase kid, List<COSDictionary> all) {
    switch (kid) {
      case COSArray kids -> kids.forEach(it -> collect(it, all));
      case COSObject reference -> collect(reference.getObject(), all);
      case COSDictionary element when element.containsKey(COSName.S) -> {
        all.add(element);
        var below = element.getDictionaryObject(COSName.K);
        if (below != null) {
          collect(below, all);
        }
      }
      default -> {
        // Sequences and annotations are no elements.
      }
    }
  }
}
