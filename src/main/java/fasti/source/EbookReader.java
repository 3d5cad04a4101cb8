package fasti.source;

import fasti.report.Code;
import fasti.style.EbookDesign;
import fasti.style.EbookDesign.Faces;
import fasti.style.EbookDesign.Writing;
import fasti.style.EbookProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what `book.yaml` asks of the e-book alone.
final class EbookReader {
  static final Keys EPUB =
      new Keys("a record of the e-book", "{fonts: embed}", List.of("fonts", "writing", "profile"));

  private static final Map<String, Faces> FACES =
      Map.of("embed", Faces.EMBEDDED, "none", Faces.OF_THE_READER);
  private static final Map<String, Writing> WRITINGS =
      Map.of("horizontal", Writing.HORIZONTAL, "vertical", Writing.VERTICAL);
  private static final Map<String, EbookProfile> PROFILES =
      Map.of(
          "generic", EbookProfile.GENERIC,
          "kindle", EbookProfile.KINDLE,
          "kobo", EbookProfile.KOBO);

  /// The languages that are written from top to bottom in lines that follow from the right:
  /// Mongolian lines follow from the left, and readers know little of that.
  private static final Set<String> VERTICAL_LANGUAGES = Set.of("ja", "zh", "yue", "lzh");

  private final Faults faults;
  private final String language;

  /// @param language of the book
  EbookReader(Faults faults, String language) {
    this.faults = faults;
    this.language = language;
  }

  EbookDesign read(Fields book) {
    return book.record("epub", EPUB)
        .map(
            keys ->
                new EbookDesign(
                    keys.choice("fonts", FACES, EbookDesign.PLAIN.faces()),
                    writing(keys),
                    keys.choice("profile", PROFILES, EbookDesign.PLAIN.profile())))
        .orElse(EbookDesign.PLAIN);
  }

  private Writing writing(Fields keys) {
    var writing = keys.choice("writing", WRITINGS, EbookDesign.PLAIN.writing());
    if (writing == Writing.VERTICAL
        && !VERTICAL_LANGUAGES.contains(language.replaceFirst("-.*", ""))) {
      keys.scalar("writing")
          .ifPresent(
              written ->
                  faults.error(
                      Code.WRONG_KIND,
                      written.origin(),
                      "lines run from top to bottom in Chinese and Japanese, and the book's"
                          + " language is "
                          + language,
                      "write writing: horizontal, or the book's language: ja, zh-Hant, zh-Hans"));
      return Writing.HORIZONTAL;
    }
    return writing;
  }
}
