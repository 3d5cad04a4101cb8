package fasti.epub;

import fasti.document.Metadata;
import fasti.epub.Markup.Element;
import java.util.List;

/// The package document: metadata, manifest, spine and, for old readers, the guide.
final class PackageDocument {
  /// @param guide references for readers of EPUB 2
  static Element of(Element metadata, Metadata book, Manifest manifest, List<Element> guide) {
    return Element.of(
            "package", metadata, items(manifest), spine(manifest, book), Element.of("guide", guide))
        .with("version", "3.0")
        .with("unique-identifier", PackageMetadata.IDENTIFIER)
        .with("xml:lang", book.language())
        .with("dir", TextDirection.attribute(book.direction()));
  }

  static Element reference(String type, String title, String href) {
    return Element.of("reference").with("type", type).with("title", title).with("href", href);
  }

  private static Element items(Manifest manifest) {
    return Element.of("manifest", manifest.items().stream().map(PackageDocument::item).toList());
  }

  private static Element item(Manifest.Item item) {
    var element =
        Element.of("item")
            .with("id", item.id())
            .with("href", item.href())
            .with("media-type", item.mediaType());
    return item.properties().isEmpty() ? element : element.with("properties", item.properties());
  }

  private static Element spine(Manifest manifest, Metadata book) {
    var items = manifest.spine().stream().map(id -> Element.of("itemref").with("idref", id));
    return Element.of("spine", items.toList())
        .with("toc", manifest.ncx())
        .with("page-progression-direction", TextDirection.attribute(book.direction()));
  }

  private PackageDocument() {}
}
