package fasti.epub;

import fasti.document.Metadata;
import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import fasti.text.Direction;
import java.util.List;

/// The package document: metadata, manifest, spine and, for old readers, the guide.
final class PackageDocument {
  /// @param parts metadata, manifest, spine and guide
  static Element of(Metadata book, Element... parts) {
    return Element.of("package", parts)
        .with("version", "3.0")
        .with("unique-identifier", PackageMetadata.IDENTIFIER)
        .with("xml:lang", book.language())
        .with("dir", TextDirection.attribute(book.direction()));
  }

  static Element reference(String type, String title, String href) {
    return Element.of("reference").with("type", type).with("title", title).with("href", href);
  }

  /// References for readers of EPUB 2.
  static Element guide(List<Element> references) {
    return Element.of("guide", references);
  }

  static Element items(Manifest manifest) {
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

  /// @param writing lines that run down follow one another, as the pages do, from the right
  static Element spine(Manifest manifest, Metadata book, Writing writing) {
    var items = manifest.spine().stream().map(id -> Element.of("itemref").with("idref", id));
    var direction =
        switch (writing) {
          case HORIZONTAL -> book.direction();
          case VERTICAL -> Direction.RIGHT_TO_LEFT;
        };
    return Element.of("spine", items.toList())
        .with("toc", manifest.ncx())
        .with("page-progression-direction", TextDirection.attribute(direction));
  }

  private PackageDocument() {}
}
