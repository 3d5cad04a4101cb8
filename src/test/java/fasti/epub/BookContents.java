package fasti.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.EpubReader;

/// An e-book's contents, as its readers find them: each line an address and its words.
public final class BookContents {
  private static final Pattern NAV_LINK =
      Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>(.*?)</a>");
  private static final Pattern NCX_POINT =
      Pattern.compile("<text>(.*?)</text>\\s*</navLabel>\\s*<content src=\"([^\"]+)\"");

  /// In the eyes of a reader that knows nothing of EPUB 3.
  public static List<String> asRead(byte[] epub) {
    try {
      var book = new EpubReader().readEpub(new ByteArrayInputStream(epub));
      return lines(book.getTableOfContents().getTocReferences());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> ofNav(byte[] epub) {
    var text = new UnpackedBook(epub).text("contents.xhtml");
    var toc = text.substring(text.indexOf("<nav"), text.indexOf("</nav>"));
    return NAV_LINK
        .matcher(toc)
        .results()
        .map(link -> "text/" + link.group(1) + " " + plain(link.group(2)))
        .toList();
  }

  public static List<String> ofNcx(byte[] epub) {
    var text = new UnpackedBook(epub).text("toc.ncx");
    return NCX_POINT
        .matcher(text.substring(text.indexOf("<navMap"), text.indexOf("</navMap>")))
        .results()
        .map(point -> point.group(2) + " " + plain(point.group(1)))
        .toList();
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static List<String> lines(List<TOCReference> references) {
    var lines = new ArrayList<String>();
    for (var reference : references) {
      lines.add(reference.getCompleteHref() + " " + reference.getTitle());
      lines.addAll(lines(reference.getChildren()));
    }
    return lines;
  }

  private BookContents() {}
}
