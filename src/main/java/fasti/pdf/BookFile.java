package fasti.pdf;

import fasti.document.Metadata;
import fasti.layout.Pages;
import fasti.layout.page.Page;
import fasti.pdf.PdfObject.Dictionary;
import fasti.style.PdfStandard;
import fasti.text.LinkTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// One book on its way into a file: pages first, then all that points into them.
final class BookFile {
  private static final String PRODUCER =
      "Fasti "
          + new String(Resource.bytes("/fasti/version.txt"), StandardCharsets.US_ASCII).strip();

  private final Pages pages;
  private final Metadata metadata;
  private final PdfStandard standard;
  private final StructureTree structure;
  private final ContentStream.Supplies supplies;
  private final List<Dictionary> dictionaries;
  private final Destinations destinations;
  private final References references;
  private final Dictionary fonts = Dictionary.plain();

  /// What each StructParents or StructParent leads to: first the pages, then the links.
  private final List<PdfObject> parents = new ArrayList<>();

  private final List<PdfObject> linkParents = new ArrayList<>();

  BookFile(Pages pages, Metadata metadata, PdfStandard standard) {
    this.pages = pages;
    this.metadata = metadata;
    this.standard = standard;
    var tags = new Tags(standard);
    this.supplies = new ContentStream.Supplies(new Fonts(), new Pictures(), tags);
    this.structure = new StructureTree(pages.structure(), tags);
    this.dictionaries = pages.pages().stream().map(_ -> Dictionary.typed("Page")).toList();
    this.destinations = new Destinations(pages, dictionaries, standard);
    this.references = new References(standard, destinations);
  }

  void write(OutputStream out) throws IOException {
    var tree = PageTree.of(dictionaries);
    for (int i = 0; i < dictionaries.size(); i++) {
      page(pages.pages().get(i), dictionaries.get(i));
    }
    supplies.fonts().writeInto(fonts);
    parents.addAll(linkParents);
    var catalog = Catalog.of(metadata, PRODUCER, standard);
    catalog.set("Pages", tree);
    catalog.set("StructTreeRoot", structure.write(parents));
    catalog.set("PageLabels", PageLabels.of(pages.pages().stream().map(Page::folio).toList()));
    if (!pages.outline().isEmpty()) {
      catalog.set("Outlines", Outline.of(pages.outline(), destinations));
      catalog.set("Names", names());
    }
    destinations.settle(structure);
    references.write(structure);
    FileBody.write(new FileBody.Roots(standard, catalog, information()), out);
  }

  /// PDF/A-4 has no place for it (ISO 19005-4, 6.1.3).
  private Optional<Dictionary> information() {
    return switch (standard) {
      case UA1 -> Optional.of(Information.of(metadata, PRODUCER));
      case UA2 -> Optional.empty();
    };
  }

  private void page(Page page, Dictionary dictionary) throws IOException {
    var content = new ContentStream(page, dictionary, structure, supplies);
    dictionary.set(
        "MediaBox",
        PdfObject.array(
            PdfObject.integer(0),
            PdfObject.integer(0),
            PdfObject.points(page.width()),
            PdfObject.points(page.height())));
    dictionary.set("Contents", content.write());
    dictionary.set("Resources", resources(content));
    dictionary.set("StructParents", parents.size());
    dictionary.set("Tabs", PdfObject.name("S"));
    parents.add(PdfObject.array(content.parents()));
    links(page, dictionary);
  }

  private Dictionary resources(ContentStream content) {
    var resources = Dictionary.inline();
    resources.set("Font", fonts);
    if (!content.pictures().isEmpty()) {
      var pictures = Dictionary.inline();
      content.pictures().forEach((name, stream) -> pictures.set(name, stream));
      resources.set("XObject", pictures);
    }
    return resources;
  }

  private void links(Page page, Dictionary dictionary) {
    var annotations = new ArrayList<PdfObject>();
    for (var area : page.links()) {
      int parent = dictionaries.size() + linkParents.size();
      var annotation = LinkAnnotation.of(area, page, destinations, parent);
      annotations.add(annotation);
      linkParents.add(structure.ownerOfLink(area.link()).dictionary());
      structure.placeLink(area.link(), dictionary, annotation);
      if (area.target() instanceof LinkTarget.Local(var anchor)) {
        references.leads(area.link(), anchor);
      }
    }
    if (!page.links().isEmpty()) {
      dictionary.set("Annots", PdfObject.array(annotations));
    }
  }

  /// So that `book.pdf#nameddest=tenth-congress` leads to that section from outside.
  private Dictionary names() {
    var named = new TreeMap<String, PdfObject>();
    new OutlineAnchors(pages.outline())
        .all()
        .forEach(anchor -> named.put(anchor.id(), destinations.named(anchor)));
    var names = Dictionary.plain();
    names.set("Dests", NameTree.of(named));
    return names;
  }
}
