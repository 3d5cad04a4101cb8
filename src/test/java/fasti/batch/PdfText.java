package fasti.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF as PDFBox reads it back.
final class PdfText {
  /// A line of the outline.
  ///
  /// @param page counted from 1
  record Heading(String title, int page) {}

  /// The text of each page, in its order.
  static List<String> pages(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  /// The outline from top to bottom.
  static List<Heading> outline(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      var headings = new ArrayList<Heading>();
      collect(document.getDocumentCatalog().getDocumentOutline(), document, headings);
      return headings;
    }
  }

  private static void collect(PDOutlineNode node, PDDocument document, List<Heading> headings)
      throws IOException {
    for (var item : node.children()) {
      var destination = item.findDestinationPage(document);
      headings.add(new Heading(item.getTitle(), 1 + document.getPages().indexOf(destination)));
      collect(item, document, headings);
    }
  }

  /// The letters and figures alone: what a line break or a hyphen has come between is the same.
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private PdfText() {}
}
