package fasti.source;

import fasti.style.EbookDesign;
import fasti.style.EbookDesign.Faces;
import java.util.List;
import java.util.Map;

/// Reads what `book.yaml` asks of the e-book alone.
final class EbookReader {
  static final Keys EPUB = new Keys("a record of the e-book", "{fonts: embed}", List.of("fonts"));

  private static final Map<String, Faces> FACES =
      Map.of("embed", Faces.EMBEDDED, "none", Faces.OF_THE_READER);

  static EbookDesign of(Fields book) {
    return book.record("epub", EPUB)
        .map(keys -> keys.choice("fonts", FACES, EbookDesign.PLAIN.faces()))
        .map(EbookDesign::new)
        .orElse(EbookDesign.PLAIN);
  }

  private EbookReader() {}
}
