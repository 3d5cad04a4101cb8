package fasti.epub;

import fasti.document.Pagination;
import fasti.document.Publication;
import fasti.document.Word;
import fasti.epub.ContentDocument.Division;
import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import fasti.style.EbookProfile;
import java.util.ArrayList;
import java.util.List;

/// The documents of a book in reading order, linked, with its contents and its pages marked.
///
/// The order of the work: every part becomes documents; these give the contents; now each has its
/// file's name, so that links find their way; then words in other scripts are tagged and the pages
/// marked, and last the contents page gets the lists that need all this.
final class BookText {
  private final Publication publication;
  private final NavigationDocument navigation;
  private final List<ContentDocument> documents;
  private final List<TocEntry> contents;
  private final int contentsIndex;
  private final List<String> files;
  private final Addresses addresses;

  BookText(
      Publication publication,
      Pagination pagination,
      Illustrations illustrations,
      PictureFiles pictures) {
    this.publication = publication;
    var references = new CrossReferences(publication);
    this.navigation = new NavigationDocument(publication, references);
    var parts = new PartMarkup(references, pictures, illustrations);
    var profile = illustrations.design().profile();
    this.documents = new ArrayList<>();
    if (hasCoverPage(profile)) {
      documents.add(TitleMarkup.cover(references));
    }
    parts.before(publication).forEach(documents::add);
    this.contentsIndex = documents.size();
    parts.after(publication).forEach(documents::add);
    this.contents = TableOfContents.of(documents, word(Word.EVENTS), levels(profile));
    documents.add(contentsIndex, navigation.withContents(List.of(), TocEntry::toString));
    this.files = FileNames.of(documents);
    this.addresses = new Addresses(documents, files);
    documents.set(contentsIndex, navigation.withContents(contents, this::address));
    addresses.learn(documents.get(contentsIndex), contentsIndex);
    tagScripts(publication.metadata().language());
    letLinesRun(illustrations.design().writing());
    markPages(PageMarkers.of(pagination, addresses, publication.words().digits()));
  }

  /// A Kindle shows the cover's picture by itself, and would show a page of it as a second cover.
  static boolean hasCoverPage(EbookProfile profile) {
    return switch (profile) {
      case GENERIC, KOBO -> true;
      case KINDLE -> false;
    };
  }

  /// How deep the contents go: a Kindle's menu has two levels.
  private static int levels(EbookProfile profile) {
    return switch (profile) {
      case GENERIC, KOBO -> 3;
      case KINDLE -> 2;
    };
  }

  private void tagScripts(String language) {
    documents.replaceAll(
        document -> document.withBody(ForeignScripts.tagged(document.body(), language)));
  }

  private void letLinesRun(Writing writing) {
    switch (writing) {
      case HORIZONTAL -> {}
      case VERTICAL ->
          documents.replaceAll(new VerticalWriting(publication.metadata().language())::of);
    }
  }

  private void markPages(PageMarkers pages) {
    for (int i = 0; i < documents.size(); i++) {
      var document = documents.get(i);
      documents.set(i, document.withBody(pages.mark(document.body(), i, word(Word.PAGE))));
    }
    var nav = documents.get(contentsIndex);
    var lists = new ArrayList<>(nav.body().content());
    lists.addAll(navigation.hidden(Meaning.LANDMARKS, Word.LANDMARKS, landmarks()));
    lists.addAll(navigation.hidden(Meaning.PAGE_LIST, Word.PAGE, pageLinks(pages)));
    documents.set(contentsIndex, nav.withBody(nav.body().withContent(lists)));
  }

  private List<Element> pageLinks(PageMarkers pages) {
    return pages.markers().stream()
        .map(page -> NavigationDocument.link(page.folio(), file(page) + "#" + page.id()))
        .toList();
  }

  private String file(PageMarkers.Marker page) {
    return files.get(page.place().document());
  }

  private List<Element> landmarks() {
    var links = new ArrayList<Element>();
    for (int i = 0; i < documents.size(); i++) {
      for (var landmark : documents.get(i).landmarks()) {
        links.add(landmark(landmark.label(), i, landmark.meaning()));
      }
      if (i == start()) {
        links.add(landmark(word(Word.START_OF_TEXT), i, Meaning.BODY_TEXT));
      }
    }
    return links;
  }

  private Element landmark(String label, int document, Meaning meaning) {
    return NavigationDocument.link(label, files.get(document)).with("epub:type", meaning.type());
  }

  private String word(Word word) {
    return publication.words().of(word);
  }

  List<ContentDocument> documents() {
    return documents;
  }

  /// The name of each document's file.
  List<String> files() {
    return files;
  }

  List<TocEntry> contents() {
    return contents;
  }

  /// Which document holds the contents, counted from 0.
  int contentsIndex() {
    return contentsIndex;
  }

  /// Where reading starts: the first document of the body; in a book without one, the first after
  /// the contents. Counted from 0.
  int start() {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).division() == Division.BODY) {
        return i;
      }
    }
    return Math.min(contentsIndex + 1, documents.size() - 1);
  }

  /// Where a line of the contents leads, seen from the documents.
  String address(TocEntry entry) {
    var file = addresses.fileOf(entry.target());
    return switch (entry.reach()) {
      case PLACE -> file + "#" + entry.target().id();
      case DOCUMENT -> file;
    };
  }

  /// @param document counted from 0
  void write(int document, XmlText out) {
    var page = Xhtml.page(documents.get(document), publication.metadata());
    var file = files.get(document);
    MarkupWriter.write(page, MarkupWriter.Kind.XHTML, local -> addresses.href(local, file), out);
  }
}
