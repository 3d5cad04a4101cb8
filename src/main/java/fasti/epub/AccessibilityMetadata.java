package fasti.epub;

import fasti.epub.Markup.Element;
import java.util.ArrayList;
import java.util.List;

/// What EPUB Accessibility 1.1 asks a book to say of itself (section 2), said only where it is
/// true.
final class AccessibilityMetadata {
  private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

  /// @param vouching who made the book and so stands for the claim
  static List<Element> of(BookFacts facts, String vouching) {
    var metas = new ArrayList<Element>();
    metas.add(schema("accessMode", "textual"));
    metas.add(schema("accessMode", "visual"));
    metas.add(schema("accessModeSufficient", facts.isDescribed() ? "textual" : "textual,visual"));
    features(facts).forEach(feature -> metas.add(schema("accessibilityFeature", feature)));
    metas.add(schema("accessibilityHazard", "none"));
    metas.add(schema("accessibilitySummary", summary(facts)).with("xml:lang", "en"));
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
    return features;
  }

  private static void addIf(boolean isTrue, String feature, List<String> features) {
    if (isTrue) {
      features.add(feature);
    }
  }

  private static String summary(BookFacts facts) {
    var sentences = new ArrayList<String>();
    sentences.add("Reflowable text with headings, landmarks and linked notes.");
    sentences.add(
        facts.isDescribed()
            ? "Every picture has an alternative text."
            : "Some pictures have a caption but no alternative text.");
    if (facts.drawings() > 0) {
      sentences.add("The time line is repeated as a list of links.");
    }
    if (facts.hasPages()) {
      sentences.add("The page numbers are those of the printed handout.");
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
