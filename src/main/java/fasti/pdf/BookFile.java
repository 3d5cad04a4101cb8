package fasti.pdf;

import fasti.document.Metadata;
import fasti.layout.Pages;
import fasti.layout.page.Page;
import fasti.style.PdfStandard;
import fasti.text.LinkTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private final PdfStandard standard;
  private final FileBody body;
  private final PageTree tree;
  private final StructureTree structure;
  private final ParentTree parents;
  private final Destinations destinations;
  private final References references;
  private final ContentStream.Supplies supplies;
  private final COSDictionary fonts = new COSDictionary();

  BookFile(Pages pages, PdfStandard standard, FileBody body) {
    this.pages = pages;
    this.standard = standard;
    this.body = body;
    this.tree = new PageTree(pages.pages().size(), body);
    this.structure = new StructureTree(pages.structure());
    this.parents = new ParentTree(pages.pages().size());
    this.destinations = new Destinations(pages, tree, standard, body);
    this.references = new References(standard, destinations, body);
    this.supplies =
        new ContentStream.Supplies(
            new Fonts(), new Pictures(), new Tags(standard), new ContentBytes());
  }

  void write(Metadata metadata) throws IOException {
    for (var page : pages.pages()) {
      page(page);
    }
    supplies.fonts().writeInto(fonts);
    structure.hang();
    references.settle(structure);
    var catalog = Catalog.of(metadata, PRODUCER, standard);
    catalog.setItem(COSName.PAGES, tree.root());
    catalog.setItem(COSName.STRUCT_TREE_ROOT, elements());
    catalog.setItem(
        COSName.PAGE_LABELS, PageLabels.of(pages.pages().stream().map(Page::folio).toList()));
    if (!pages.outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, Outline.of(pages.outline(), destinations));
      catalog.setItem(COSName.NAMES, names());
    }
    destinations.settle(structure);
    body.finish(new FileBody.Roots(catalog, information(metadata)));
  }

  /// PDF/A-4 has no place for it (ISO 19005-4, 6.1.3).
  private Optional<COSDictionary> information(Metadata metadata) {
    return switch (standard) {
      case UA1 -> Optional.of(Information.of(metadata, PRODUCER));
      case UA2 -> Optional.empty();
    };
  }

  /// Writes all elements; their root is still to be written.
  private COSDictionary elements() throws IOException {
    var root = Cos.dictionary("StructTreeRoot");
    supplies.tags().declare(root);
    var entries = new ElementEntries(supplies.tags(), references);
    new ElementWriter(structure, entries, tree, body).writeInto(root);
    parents.writeInto(root, body);
    return root;
  }

  private void page(Page page) throws IOException {
    var content = new ContentStream(page, structure, supplies);
    var dictionary = Cos.dictionary("Page");
    dictionary.setItem(COSName.PARENT, tree.parentOf(page.pageIndex()));
    dictionary.setItem(
        COSName.MEDIA_BOX,
        Cos.array(
            Cos.integer(0), Cos.integer(0), Cos.points(page.width()), Cos.points(page.height())));
    dictionary.setItem(COSName.CONTENTS, Cos.reference(body.put(content.write())));
    dictionary.setItem(COSName.RESOURCES, resources(content));
    dictionary.setInt(COSName.STRUCT_PARENTS, parents.page(content.owners()));
    dictionary.setItem(Cos.name("Tabs"), COSName.S);
    if (!page.links().isEmpty()) {
      dictionary.setItem(COSName.ANNOTS, links(page));
    }
    body.put(tree.number(page.pageIndex()), dictionary);
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

  private COSArray links(Page page) throws IOException {
    var annotations = new ArrayList<COSBase>();
    for (var area : page.links()) {
      int parent = parents.link(structure.ownerOfLink(area.link()));
      int number = body.put(LinkAnnotation.of(area, page, destinations, parent));
      annotations.add(Cos.reference(number));
      structure.links().place(area.link(), page.pageIndex(), number);
      if (area.target() instanceof LinkTarget.Local(var anchor)) {
        references.leads(area.link(), anchor);
      }
    }
    return Cos.array(annotations);
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
