package fasti.epub;

import fasti.document.Word;
import fasti.document.Words;
import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import java.util.ArrayList;
import java.util.List;

/// What EPUB Accessibility 1.1 asks a book to say of itself (section 2), said only where it is
/// true.
final class AccessibilityMetadata {
  private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

  /// @param vouching who made the book and so stands for the claim
  static List<Element> of(BookFacts facts, Words words, String vouching) {
    var metas = new ArrayList<Element>();
    metas.add(schema("accessMode", "textual"));
    metas.add(schema("accessMode", "visual"));
    metas.add(schema("accessModeSufficient", facts.isDescribed() ? "textual" : "textual,visual"));
    features(facts).forEach(feature -> metas.add(schema("accessibilityFeature", feature)));
    metas.add(schema("accessibilityHazard", "none"));
    metas.add(schema("accessibilitySummary", summary(facts, words)));
    if (facts.isDescribed()) {
      metas.add(property("dcterms:conformsTo", CONFORMANCE).with("id", "conformance"));
      metas.add(property("a11y:certifiedBy", vouching).with("refines", "#conformance"));
    }
    return metas;
  }

  private static List<String> features(BookFacts facts) {
    var features = new ArrayList<String>();
    features.addAll(
        List.of(
            "tableOfContents",
            "readingOrder",
            "structuralNavigation",
            "displayTransformability",
            "unlocked",
            "ARIA"));
    addIf(facts.isDescribed(), "alternativeText", features);
    addIf(facts.drawings() > 0, "longDescription", features);
    addIf(facts.hasIndex(), "index", features);
    addIf(facts.hasPages(), "pageNavigation", features);
    addIf(facts.hasPages(), "pageBreakMarkers", features);
    addIf(facts.hasReadings(), "rubyAnnotations", features);
    addIf(facts.writing() == Writing.VERTICAL, "verticalWriting", features);
    return features;
  }

  private static void addIf(boolean isTrue, String feature, List<String> features) {
    if (isTrue) {
      features.add(feature);
    }
  }

  /// In the language of the book, which is the package document's own.
  private static String summary(BookFacts facts, Words words) {
    var sentences = new ArrayList<String>();
    sentences.add(words.of(Word.SUMMARY_TEXT));
    sentences.add(
        words.of(facts.isDescribed() ? Word.SUMMARY_DESCRIBED : Word.SUMMARY_UNDESCRIBED));
    if (facts.drawings() > 0) {
      sentences.add(words.of(Word.SUMMARY_TIME_LINE));
    }
    if (facts.hasPages()) {
      sentences.add(words.of(Word.SUMMARY_PAGES));
    }
    return String.join(" ", sentences);
  }

  private static Element schema(String name, String value) {
    return property("schema:" + name, value);
  }

  static Element property(String name, String value) {
    return Element.labelled("meta", value).with("property", name);
  }

  private AccessibilityMetadata() {}
}
