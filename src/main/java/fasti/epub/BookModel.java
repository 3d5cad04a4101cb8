package fasti.epub;

import fasti.epub.Manifest.Content;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubProcessorSupport;
import nl.siegmann.epublib.epub.NCXDocument;
import nl.siegmann.epublib.service.MediatypeService;

/// The book in epublib's model, which gives each file its id, keeps the spine and the contents, and
/// writes the NCX. With [NamedResources] it alone knows epublib; what it cannot write, which is all
/// of EPUB 3, is written from [#manifest].
final class BookModel {
  private static final byte[] NOTHING = {};
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Book book = new Book();
  private final List<File> files = new ArrayList<>();

  /// @param resource without what the file holds, which epublib need not know
  private record File(Resource resource, String properties, Content content) {}

  BookModel() {
    book.setResources(new NamedResources());
  }

  /// @param href seen from the package document
  /// @param properties of the manifest's item; mostly empty
  void add(String href, String mediaType, String properties, Content content) {
    var ending = href.substring(href.lastIndexOf('.'));
    var resource = new Resource("", NOTHING, href, new MediaType(mediaType, ending));
    files.add(new File(book.addResource(resource), properties, content));
  }

  void addToSpine(String href) {
    book.getSpine().addResource(book.getResources().getByHref(href));
  }

  /// Keeps the contents, and makes of them the file for readers of EPUB 2.
  ///
  /// @param addresses of the entries, seen from the package document
  void contents(
      List<TocEntry> entries,
      Function<TocEntry, String> addresses,
      String identifier,
      String title) {
    entries.forEach(
        entry -> book.getTableOfContents().addTOCReference(reference(entry, addresses)));
    // The scheme becomes the second half of a meta's name, which must read dtb:uid.
    var identifiers = List.of(new Identifier("uid", identifier));
    var ncx =
        book.addResource(
            new Resource(
                NCXDocument.NCX_ITEM_ID,
                NOTHING,
                NCXDocument.DEFAULT_NCX_HREF,
                MediatypeService.NCX));
    files.add(new File(ncx, "", out -> writeNcx(identifiers, title, out)));
    book.getSpine().setTocResource(ncx);
  }

  /// The serializer writes letter by letter, and is given a writer that can bear it.
  private void writeNcx(List<Identifier> identifiers, String title, OutputStream out)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    NCXDocument.write(
        EpubProcessorSupport.createXmlSerializer(writer),
        identifiers,
        title,
        List.of(),
        book.getTableOfContents());
    writer.flush();
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

  Manifest manifest() {
    var items = new ArrayList<Manifest.Item>();
    for (var file : files) {
      items.add(
          new Manifest.Item(
              file.resource().getId(),
              file.resource().getHref(),
              file.resource().getMediaType().getName(),
              file.properties(),
              file.content()));
    }
    var spine =
        book.getSpine().getSpineReferences().stream().map(SpineReference::getResourceId).toList();
    return new Manifest(items, spine, book.getSpine().getTocResource().getId());
  }
}
