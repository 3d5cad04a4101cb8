package fasti.epub;

import fasti.document.Pagination;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.document.Word;
import fasti.epub.Markup.Element;
import fasti.unit.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Puts the files of a book together.
final class BookAssembly {
  /// The folder of the documents, seen from the package document.
  private static final String TEXT = "text/";

  private static final String IMAGES = "images/";
  private static final String STYLESHEET = "css/book.css";
  private static final String XHTML = "application/xhtml+xml";

  private final Publication publication;
  private final Illustrations illustrations;
  private final PictureFiles pictures = new PictureFiles();
  private final List<ContentDocument> documents;
  private final List<String> files;
  private final Addresses addresses;
  private final List<TocEntry> contents;
  private final NavigationDocument navigation;
  private final int contentsIndex;
  private final PageMarkers pages;

  record Files(byte[] packageDocument, Manifest manifest) {}

  private BookAssembly(
      Publication publication, Pagination pagination, Illustrations illustrations) {
    this.publication = publication;
    this.illustrations = illustrations;
    var references = new CrossReferences(publication);
    this.navigation = new NavigationDocument(publication, references);
    this.documents = new PartMarkup(references, pictures, illustrations).documents(publication);
    this.contents = TableOfContents.of(documents, word(Word.EVENTS));
    this.contentsIndex = contentsIndex(publication);
    documents.add(contentsIndex, navigation.withContents(List.of(), TocEntry::toString));
    this.files = FileNames.of(documents);
    this.addresses = new Addresses(documents, files);
    documents.set(contentsIndex, navigation.withContents(contents, this::address));
    this.pages = PageMarkers.of(pagination, documents);
  }

  static Files of(Publication publication, Pagination pagination, Illustrations illustrations)
      throws IOException {
    var assembly = new BookAssembly(publication, pagination, illustrations);
    assembly.markPages();
    assembly.completeNavigation();
    return assembly.files();
  }

  /// Where the contents stand among the documents; without any, after cover and title page.
  private static int contentsIndex(Publication publication) {
    var parts = publication.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Contents) {
        return i + 1;
      }
    }
    return !parts.isEmpty() && parts.getFirst() instanceof Part.Title ? 2 : 1;
  }

  private void markPages() {
    for (int i = 0; i < documents.size(); i++) {
      var document = documents.get(i);
      documents.set(i, document.withBody(pages.mark(document.body(), i, word(Word.PAGE))));
    }
  }

  private void completeNavigation() {
    var document = documents.get(contentsIndex);
    var lists = new ArrayList<Markup>(document.body().content());
    lists.addAll(navigation.hidden(Meaning.LANDMARKS, Word.LANDMARKS, landmarks()));
    var numbers =
        pages.markers().stream()
            .map(page -> NavigationDocument.link(page.folio(), address(page)))
            .toList();
    lists.addAll(navigation.hidden(Meaning.PAGE_LIST, Word.PAGE, numbers));
    documents.set(contentsIndex, document.withBody(document.body().withContent(lists)));
  }

  private List<Element> landmarks() {
    var links = new ArrayList<Element>();
    var start = startOfText();
    for (int i = 0; i < documents.size(); i++) {
      for (var landmark : documents.get(i).landmarks()) {
        links.add(
            NavigationDocument.link(landmark.label(), files.get(i))
                .with("epub:type", landmark.meaning().type()));
      }
      if (i == start) {
        links.add(
            NavigationDocument.link(word(Word.START_OF_TEXT), files.get(i))
                .with("epub:type", Meaning.BODY_TEXT.type()));
      }
    }
    return links;
  }

  /// The first document of the body; in a book without one, the first after the contents.
  private int startOfText() {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).division() == ContentDocument.Division.BODY) {
        return i;
      }
    }
    return Math.min(contentsIndex + 1, documents.size() - 1);
  }

  private Files files() throws IOException {
    var model = new BookModel();
    addDocuments(model);
    addPictures(model);
    model.add(STYLESHEET, "text/css", "", Stylesheet.bytes());
    var metadata = publication.metadata();
    model.contents(
        contents, entry -> TEXT + address(entry), metadata.identifier(), metadata.title());
    var manifest = model.manifest();
    return new Files(packageDocument(manifest), manifest);
  }

  private void addDocuments(BookModel model) {
    for (int i = 0; i < documents.size(); i++) {
      var file = files.get(i);
      UnaryOperator<String> links = local -> addresses.href(local, file);
      var page = Xhtml.page(documents.get(i), publication.metadata());
      var content = MarkupWriter.write(page, MarkupWriter.Kind.XHTML, links);
      model.add(TEXT + file, XHTML, properties(i), Bytes.of(content));
      model.addToSpine(TEXT + file);
    }
  }

  private String properties(int document) {
    var properties = new ArrayList<String>();
    if (document == contentsIndex) {
      properties.add("nav");
    }
    if (BookFacts.of(List.of(documents.get(document))).drawings() > 0) {
      properties.add("svg");
    }
    return String.join(" ", properties);
  }

  private void addPictures(BookModel model) {
    model.add(IMAGES + TitleMarkup.COVER_IMAGE, "image/png", "cover-image", illustrations.cover());
    for (var file : pictures.carried()) {
      model.add(IMAGES + file.name(), file.mediaType(), "", file.picture().bytes());
    }
  }

  private byte[] packageDocument(Manifest manifest) {
    var metadata = publication.metadata();
    var cover =
        manifest.items().stream()
            .filter(item -> item.properties().equals("cover-image"))
            .map(Manifest.Item::id)
            .findFirst()
            .orElseThrow();
    var facts = BookFacts.of(documents);
    var made = PackageMetadata.of(metadata, publication.words(), facts, cover);
    return MarkupWriter.write(
        PackageDocument.of(made, metadata, manifest, guide()),
        MarkupWriter.Kind.PACKAGE,
        UnaryOperator.identity());
  }

  private List<Element> guide() {
    var start = startOfText();
    return List.of(
        PackageDocument.reference("cover", word(Word.COVER), TEXT + files.getFirst()),
        PackageDocument.reference("toc", word(Word.CONTENTS), TEXT + files.get(contentsIndex)),
        PackageDocument.reference("text", word(Word.START_OF_TEXT), TEXT + files.get(start)));
  }

  private String address(TocEntry entry) {
    var file = addresses.fileOf(entry.target());
    return switch (entry.reach()) {
      case PLACE -> file + "#" + entry.target().id();
      case DOCUMENT -> file;
    };
  }

  private String address(PageMarkers.Marker page) {
    return files.get(page.place().document()) + "#" + page.id();
  }

  private String word(Word word) {
    return publication.words().of(word);
  }
}
