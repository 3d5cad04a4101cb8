package fasti.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Everything that can be read in a file by whatever means, letters and figures alone.
final class HiddenText {
  private final StringBuilder text = new StringBuilder();
  private final Set<COSBase> seen = new HashSet<>();

  /// What the pages show, and every string and stream of the file: tags, metadata, alternatives.
  static String ofPdf(Path file) throws IOException {
    var hidden = new HiddenText();
    hidden.text.append(PdfText.bare(String.join("", PdfText.pages(file))));
    try (var document = Loader.loadPDF(file.toFile())) {
      hidden.add(document.getDocument().getTrailer());
    }
    return hidden.text.toString();
  }

  /// Every file of the container, without its markup and with it.
  static String ofEpub(Path file) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          text.append(PdfText.bare(content.replaceAll("<[^>]*>", ""))).append('|');
          text.append(PdfText.bare(content)).append('|');
        }
      }
    }
    return text.toString();
  }

  private void add(COSBase item) throws IOException {
    if (!seen.add(item)) {
      return;
    }
    switch (item) {
      case COSObject reference -> addTarget(reference);
      case COSArray array -> {
        for (var each : array) {
          add(each);
        }
      }
      case COSDictionary dictionary -> addAll(dictionary);
      case COSString string -> text.append('|').append(PdfText.bare(string.getString()));
      default -> {}
    }
  }

  private void addTarget(COSObject reference) throws IOException {
    var target = reference.getObject();
    if (target != null) {
      add(target);
    }
  }

  private void addAll(COSDictionary dictionary) throws IOException {
    for (var value : dictionary.getValues()) {
      add(value);
    }
    if (dictionary instanceof COSStream stream) {
      try (var in = stream.createInputStream()) {
        var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        text.append('|').append(PdfText.bare(content.replaceAll("<[^>]*>", "")));
      }
    }
  }
}
