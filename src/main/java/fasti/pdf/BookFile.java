package fasti.pdf;

import fasti.document.Metadata;
import fasti.layout.Pages;
import fasti.layout.page.Page;
import fasti.style.PdfStandard;
import fasti.text.LinkTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

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
  private final List<COSDictionary> dictionaries;
  private final Destinations destinations;
  private final References references;
  private final COSDictionary fonts = new COSDictionary();

  /// What each StructParents or StructParent leads to: first the pages, then the links.
  private final List<COSBase> parents = new ArrayList<>();

  private final List<COSBase> linkParents = new ArrayList<>();

  BookFile(Pages pages, Metadata metadata, PdfStandard standard) {
    this.pages = pages;
    this.metadata = metadata;
    this.standard = standard;
    var tags = new Tags(standard);
    this.supplies = new ContentStream.Supplies(new Fonts(), new Pictures(), tags);
    this.structure = new StructureTree(pages.structure(), tags);
    this.dictionaries = pages.pages().stream().map(_ -> Cos.dictionary("Page")).toList();
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
    catalog.setItem(COSName.PAGES, tree);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.write(parents));
    catalog.setItem(
        COSName.PAGE_LABELS, PageLabels.of(pages.pages().stream().map(Page::folio).toList()));
    if (!pages.outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, Outline.of(pages.outline(), destinations));
      catalog.setItem(COSName.NAMES, names());
    }
    destinations.settle(structure);
    references.write(structure);
    FileBody.write(new FileBody.Roots(standard, catalog, information()), out);
  }

  /// PDF/A-4 has no place for it (ISO 19005-4, 6.1.3).
  private Optional<COSDictionary> information() {
    return switch (standard) {
      case UA1 -> Optional.of(Information.of(metadata, PRODUCER));
      case UA2 -> Optional.empty();
    };
  }

  private void page(Page page, COSDictionary dictionary) throws IOException {
    var content = new ContentStream(page, dictionary, structure, supplies);
    dictionary.setItem(
        COSName.MEDIA_BOX,
        Cos.array(
            Cos.integer(0), Cos.integer(0), Cos.points(page.width()), Cos.points(page.height())));
    dictionary.setItem(COSName.CONTENTS, content.write());
    dictionary.setItem(COSName.RESOURCES, resources(content));
    dictionary.setInt(COSName.STRUCT_PARENTS, parents.size());
    dictionary.setItem(Cos.name("Tabs"), COSName.S);
    parents.add(Cos.array(content.parents()));
    links(page, dictionary);
  }

  private COSDictionary resources(ContentStream content) {
    var resources = Cos.inline();
    resources.setItem(COSName.FONT, fonts);
    if (!content.pictures().isEmpty()) {
      var pictures = Cos.inline();
      content.pictures().forEach((name, stream) -> pictures.setItem(Cos.name(name), stream));
      resources.setItem(COSName.XOBJECT, pictures);
    }
    return resources;
  }

  private void links(Page page, COSDictionary dictionary) {
    var annotations = new COSArray();
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
      annotations.setDirect(true);
      dictionary.setItem(COSName.ANNOTS, annotations);
    }
  }

  /// So that `book.pdf#nameddest=tenth-congress` leads to that section from outside.
  private COSDictionary names() {
    var named = new TreeMap<String, COSBase>();
    new OutlineAnchors(pages.outline())
        .all()
        .forEach(anchor -> named.put(anchor.id(), destinations.named(anchor)));
    var names = new COSDictionary();
    names.setItem(COSName.DESTS, NameTree.of(named));
    return names;
  }
}
