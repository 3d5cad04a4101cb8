package fasti.epub;

import fasti.unit.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.NCXDocument;

/// The book in epublib's model, which gives each file its id, keeps the spine and the contents, and
/// writes the NCX. With [NamedResources] it alone knows epublib; what it cannot write, which is all
/// of EPUB 3, is written from [#manifest].
final class BookModel {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Book book = new Book();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Resource> files = new ArrayList<>();

  BookModel() {
    book.setResources(new NamedResources());
  }

  /// @param href seen from the package document
  /// @param properties of the manifest's item; mostly empty
  void add(String href, String mediaType, String properties, Bytes content) {
    var ending = href.substring(href.lastIndexOf('.'));
    var resource = new Resource("", content.copy(), href, new MediaType(mediaType, ending));
    files.add(book.addResource(resource));
    this.properties.put(href, properties);
  }

  void addToSpine(String href) {
    book.getSpine().addResource(book.getResources().getByHref(href));
  }

  /// Keeps the contents, and makes of them the file for readers of EPUB 2.
  ///
  /// @param addresses of the entries, seen from the package document
  void contents(
      List<TocEntry> entries, Function<TocEntry, String> addresses, String identifier, String title)
      throws IOException {
    entries.forEach(
        entry -> book.getTableOfContents().addTOCReference(reference(entry, addresses)));
    // The scheme becomes the second half of a meta's name, which must read dtb:uid.
    var identifiers = List.of(new Identifier("uid", identifier));
    var ncx =
        NCXDocument.createNCXResource(identifiers, title, List.of(), book.getTableOfContents());
    files.add(book.addResource(ncx));
    book.getSpine().setTocResource(files.getLast());
  }

  private TOCReference reference(TocEntry entry, Function<TocEntry, String> addresses) {
    var address = addresses.apply(entry);
    var hash = address.indexOf('#');
    var file = book.getResources().getByHref(hash < 0 ? address : address.substring(0, hash));
    var label = SPACES.matcher(Markup.textOf(entry.label())).replaceAll(" ").strip();
    var reference = new TOCReference(label, file, hash < 0 ? "" : address.substring(hash + 1));
    entry.children().forEach(child -> reference.addChildSection(reference(child, addresses)));
    return reference;
  }

  Manifest manifest() throws IOException {
    var items = new ArrayList<Manifest.Item>();
    for (var file : files) {
      items.add(
          new Manifest.Item(
              file.getId(),
              file.getHref(),
              file.getMediaType().getName(),
              properties.getOrDefault(file.getHref(), ""),
              Bytes.of(file.getData())));
    }
    var spine =
        book.getSpine().getSpineReferences().stream().map(SpineReference::getResourceId).toList();
    return new Manifest(items, spine, book.getSpine().getTocResource().getId());
  }
}
