package fasti.epub;

import fasti.document.Publication;
import fasti.document.Word;
import fasti.epub.Manifest.Content;
import fasti.epub.Markup.Element;
import fasti.picture.ScreenPicture.Backing;
import fasti.style.EbookProfile;
import fasti.unit.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/// Puts the files of a book together, and the package document that lists them.
final class BookAssembly {
  /// The folders, seen from the package document.
  private static final String TEXT = "text/";

  private static final String IMAGES = "images/";
  private static final String FONTS = "fonts/";
  private static final String STYLESHEET = "css/book.css";
  private static final String XHTML = "application/xhtml+xml";
  private static final String COVER = "cover-image";

  private final Publication publication;
  private final BookText text;
  private final EbookProfile profile;
  private final List<BookFacts> facts;
  private final BookModel model = new BookModel();

  /// For one document after the other.
  private final XmlText page = new XmlText();

  /// What goes into the container.
  record Files(byte[] packageDocument, Manifest manifest) {}

  private BookAssembly(Publication publication, BookText text, EbookProfile profile) {
    this.publication = publication;
    this.text = text;
    this.profile = profile;
    this.facts = text.documents().stream().map(BookFacts::of).toList();
  }

  /// @param pictures those that the text shows
  static Files of(
      Publication publication, BookText text, PictureFiles pictures, Illustrations illustrations)
      throws IOException {
    var assembly = new BookAssembly(publication, text, illustrations.design().profile());
    assembly.addDocuments();
    assembly.addPictures(pictures, illustrations.cover());
    assembly.addStyle(illustrations, pictures.shares());
    assembly.addContents();
    var manifest = assembly.model.manifest();
    return new Files(assembly.packageDocument(manifest), manifest);
  }

  private void addDocuments() {
    for (int i = 0; i < text.documents().size(); i++) {
      var href = TEXT + text.files().get(i);
      model.add(href, XHTML, properties(i), document(i));
      model.addToSpine(href);
    }
  }

  private Content document(int number) {
    return out -> {
      page.clear();
      text.write(number, page);
      page.writeTo(out);
    };
  }

  private String properties(int document) {
    var properties = new ArrayList<String>();
    if (document == text.contentsIndex()) {
      properties.add("nav");
    }
    if (facts.get(document).drawings() > 0) {
      properties.add("svg");
    }
    return String.join(" ", properties);
  }

  private void addPictures(PictureFiles pictures, Bytes cover) throws IOException {
    model.add(IMAGES + TitleMarkup.COVER_IMAGE, "image/png", COVER, cover::writeTo);
    for (var file : pictures.carried()) {
      model.add(IMAGES + file.name(), file.mediaType(), "", file.content(backing())::writeTo);
    }
  }

  /// Kobo and Amazon ask for pictures that nothing shines through: their readers put a colour of
  /// their own behind them, black by night.
  private Backing backing() {
    return switch (profile) {
      case GENERIC -> Backing.NONE;
      case KINDLE, KOBO -> Backing.WHITE;
    };
  }

  private void addStyle(Illustrations illustrations, SortedSet<Integer> shares) throws IOException {
    var language = publication.metadata().language();
    var faces = illustrations.facesFor(() -> Lettering.of(text.documents(), language));
    var writing = illustrations.design().writing();
    var sheet = Stylesheet.bytes(faces, writing, shares, publication.words().digits());
    model.add(STYLESHEET, "text/css", "", sheet::writeTo);
    for (int number = 1; number <= faces.faces().size(); number++) {
      var font = faces.faces().get(number - 1).font();
      model.add(FONTS + Stylesheet.fileName(number), "font/ttf", "", font::writeTo);
    }
  }

  private void addContents() {
    var metadata = publication.metadata();
    model.contents(
        text.contents(),
        entry -> TEXT + text.address(entry),
        metadata.identifier(),
        metadata.title());
  }

  private byte[] packageDocument(Manifest manifest) {
    var cover =
        manifest.items().stream()
            .filter(item -> item.properties().equals(COVER))
            .map(Manifest.Item::id)
            .findFirst()
            .orElseThrow();
    var metadata = publication.metadata();
    var all = BookFacts.sum(facts);
    return MarkupWriter.write(
        PackageDocument.of(
            metadata,
            PackageMetadata.of(metadata, publication.words(), all, cover),
            PackageDocument.items(manifest),
            PackageDocument.spine(manifest, metadata, all.writing()),
            guide()),
        MarkupWriter.Kind.PACKAGE,
        UnaryOperator.identity());
  }

  private Element guide() {
    var references = new ArrayList<Element>();
    if (BookText.hasCoverPage(profile)) {
      references.add(reference("cover", Word.COVER, 0));
    }
    references.add(reference("toc", Word.CONTENTS, text.contentsIndex()));
    references.add(reference("text", Word.START_OF_TEXT, text.start()));
    return PackageDocument.guide(references);
  }

  private Element reference(String type, Word title, int document) {
    return PackageDocument.reference(
        type, publication.words().of(title), TEXT + text.files().get(document));
  }
}
