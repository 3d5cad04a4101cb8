package fasti.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The words of a PDF as one hears them who has it read aloud: in the order of the tag tree, and
/// with what is said in place of the glyphs wherever the file says so.
final class TaggedText {
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /// Each element's, as they end: those inside others before them.
  private final List<Element> elements = new ArrayList<>();

  private record Element(String type, String text) {}

  static String of(Path file) throws IOException {
    return read(file).text.toString();
  }

  /// The words of each element of this type.
  static List<String> of(Path file, String type) throws IOException {
    return read(file).elements.stream()
        .filter(element -> element.type().equals(type))
        .map(Element::text)
        .toList();
  }

  private static TaggedText read(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      var tagged = new TaggedText();
      tagged.readPages(document);
      tagged.add(document.getDocumentCatalog().getStructureTreeRoot(), Optional.empty());
      return tagged;
    }
  }

  private void readPages(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      var sequences = new HashMap<Integer, String>();
      collect(extractor.getMarkedContents(), sequences);
      pages.put(page.getCOSObject(), sequences);
    }
  }

  private static void collect(List<PDMarkedContent> contents, Map<Integer, String> sequences) {
    for (var content : contents) {
      if (content.getMCID() >= 0) {
        sequences.merge(content.getMCID(), said(content), String::concat);
      }
    }
  }

  private static String said(PDMarkedContent content) {
    var actual = content.getActualText();
    if (actual != null) {
      return actual;
    }
    var said = new StringBuilder();
    for (var part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        said.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        said.append(said(inner));
      }
    }
    return said.toString();
  }

  /// @param page of the element above; an element that names none is on the same
  private void add(PDStructureNode node, Optional<PDPage> page) {
    if (node instanceof PDStructureElement element && element.getActualText() != null) {
      text.append(element.getActualText());
      return;
    }
    var own =
        node instanceof PDStructureElement element && element.getPage() != null
            ? Optional.of(element.getPage())
            : page;
    int start = text.length();
    for (var kid : node.getKids()) {
      switch (kid) {
        case Integer sequence -> add(own.orElseThrow(), sequence);
        case PDMarkedContentReference reference ->
            add(
                Optional.ofNullable(reference.getPage()).or(() -> own).orElseThrow(),
                reference.getMCID());
        case PDStructureNode below -> add(below, own);
        default -> {}
      }
    }
    if (node instanceof PDStructureElement element) {
      elements.add(new Element(element.getStructureType(), text.substring(start)));
    }
  }

  private void add(PDPage page, int sequence) {
    text.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(sequence, ""));
  }
}
