package fasti.editorial;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import fasti.model.Source;
import fasti.report.Origin;
import fasti.text.Inline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whole bibliographic entries by a style of the Citation Style Language, in the words of the
/// book's language. Loaded only by a book that has sources.
final class CslBibliography {
  private static final String STYLE = "chicago-bibliography.csl";

  private static final Pattern ARABIC_COMMA = Pattern.compile("(?<=\\p{IsArabic}),");
  private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("(\\d{4})\\h[гр]\\.(?=\\))");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\h[гр]\\.");

  /// The locale file of each language, and of its regions where they differ.
  private static final Map<String, String> LOCALES =
      Map.ofEntries(
          Map.entry("ar", "ar"),
          Map.entry("de", "de-DE"),
          Map.entry("el", "el-GR"),
          Map.entry("en", "en-GB"),
          Map.entry("en-US", "en-US"),
          Map.entry("es", "es-ES"),
          Map.entry("fr", "fr-FR"),
          Map.entry("he", "he-IL"),
          Map.entry("it", "it-IT"),
          Map.entry("ja", "ja-JP"),
          Map.entry("nl", "nl-NL"),
          Map.entry("pl", "pl-PL"),
          Map.entry("pt", "pt-PT"),
          Map.entry("pt-BR", "pt-BR"),
          Map.entry("ru", "ru-RU"),
          Map.entry("uk", "uk-UA"),
          Map.entry("zh", "zh-CN"),
          Map.entry("zh-TW", "zh-TW"));

  /// The entry of each source, by its id.
  ///
  /// @param language a BCP 47 tag
  static Map<String, List<Inline>> of(
      List<SourceRecord> records, String language, Vocabulary vocabulary) {
    var locale = Locale.forLanguageTag(language);
    var items = records.stream().map(record -> CslItem.of(record, locale.getLanguage())).toList();
    var months = monthsAfterDays(vocabulary);
    var entries = new LinkedHashMap<String, List<Inline>>();
    for (var entry : processor(items, locale).makeBibliography().getEntries()) {
      int end = entry.indexOf(CslFormat.END_OF_ID);
      var id = entry.substring(0, end);
      origin(records, id)
          .ifPresent(
              origin ->
                  entries.put(
                      id, CslFormat.inlines(tidy(entry.substring(end + 1), months), origin)));
    }
    return entries;
  }

  private static Optional<Origin> origin(List<SourceRecord> records, String id) {
    return records.stream()
        .map(SourceRecord::source)
        .filter(source -> source.id().equals(id))
        .map(Source::origin)
        .findFirst();
  }

  private static CSL processor(List<CSLItemData> items, Locale locale) {
    var file = localeFile(locale);
    try {
      var processor =
          new CSL(
              new ListItemDataProvider(items),
              _ -> resource("locales-" + file + ".xml"),
              new DefaultAbbreviationProvider(),
              resource(STYLE),
              file);
      processor.setOutputFormat(new CslFormat());
      processor.setConvertLinks(true);
      // The order is not the style's but the book's, and to build the style's takes long.
      processor.registerCitationItems(items.stream().map(CSLItemData::getId).toList(), true);
      return processor;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String localeFile(Locale locale) {
    if (locale.getScript().equals("Hant")) {
      return "zh-TW";
    }
    var region = locale.getLanguage() + "-" + locale.getCountry();
    return LOCALES.getOrDefault(region, LOCALES.getOrDefault(locale.getLanguage(), "en-GB"));
  }

  /// The processor leaves a stop where a group of the style is empty, knows no comma but the Latin,
  /// no case of a month but the first, and writes "1969 г." where the books of the country, in
  /// lists, do not.
  private static String tidy(String entry, Map<Pattern, String> months) {
    var text = entry.replace(". . ", ". ").strip();
    text = ARABIC_COMMA.matcher(text).replaceAll("،");
    text = YEAR_IN_BRACKETS.matcher(text).replaceAll("$1");
    text = YEAR.matcher(text).replaceAll("$1.");
    for (var month : months.entrySet()) {
      text = month.getKey().matcher(text).replaceAll(month.getValue());
    }
    return text;
  }

  /// The months after the figure of a day, where that changes them.
  private static Map<Pattern, String> monthsAfterDays(Vocabulary vocabulary) {
    var alone = Vocabulary.list(vocabulary.text("date.months-alone"));
    var afterDay = Vocabulary.list(vocabulary.text("date.months"));
    var months = new LinkedHashMap<Pattern, String>();
    for (int month = 0; month < alone.size(); month++) {
      if (!alone.get(month).equals(afterDay.get(month))) {
        var pattern = "(?<=\\d\\h)" + Pattern.quote(alone.get(month)) + "(?!\\p{L})";
        months.put(Pattern.compile(pattern), afterDay.get(month));
      }
    }
    return months;
  }

  private static String resource(String name) {
    try (var stream = CslBibliography.class.getResourceAsStream("csl/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CslBibliography() {}
}
