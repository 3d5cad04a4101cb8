package fasti.editorial;

import fasti.document.Word;
import fasti.document.Words;
import fasti.text.Digits;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The fixed words of one language, from `words_<language>.properties`, a region's own over them.
///
/// A language without such a file has the English words, and dates as ICU writes them.
final class Vocabulary {
  private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

  private final Map<String, String> texts;
  private final Words words;

  private Vocabulary(Map<String, String> texts, Digits digits) {
    this.texts = Map.copyOf(texts);
    var fixed = new EnumMap<Word, String>(Word.class);
    for (var word : Word.values()) {
      fixed.put(word, text(key(word)));
    }
    words = new Words(fixed, digits);
  }

  /// The words of a language with western figures.
  ///
  /// @param language a BCP 47 tag
  static Vocabulary of(String language) {
    return of(language, Digits.WESTERN);
  }

  static Vocabulary of(String language, Digits digits) {
    var texts = new HashMap<>(read("en"));
    boolean known = false;
    for (var file : files(Locale.forLanguageTag(language))) {
      var own = read(file);
      known |= !own.isEmpty();
      texts.putAll(own);
    }
    if (!known) {
      texts.putAll(IcuDates.patterns(language));
    }
    return new Vocabulary(texts, digits);
  }

  /// What one file holds; empty where there is no such file.
  static Map<String, String> read(String file) {
    var stream = Vocabulary.class.getResourceAsStream("words_" + file + ".properties");
    if (stream == null) {
      return Map.of();
    }
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      var properties = new Properties();
      properties.load(reader);
      var texts = new HashMap<String, String>();
      properties
          .stringPropertyNames()
          .forEach(name -> texts.put(name, properties.getProperty(name)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The axis of the time line names years as the dates of the text do.
  static String key(Word word) {
    return switch (word) {
      case YEAR_BEFORE_CHRIST -> "date.bc";
      case YEAR_AFTER_CHRIST -> "date.ad";
      case THOUSANDS_SEPARATOR -> "date.grouping";
      case DECIMAL_MARK -> "date.decimal";
      default -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  Words words() {
    return words;
  }

  String of(Word word) {
    return words.of(word);
  }

  /// @throws IllegalArgumentException for a key that even the English file lacks
  String text(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return text;
  }

  /// The text of a key that only some languages need, else that of the other key.
  String textOr(String key, String other) {
    return texts.containsKey(key) ? text(key) : text(other);
  }

  /// The text with `{0}`, `{1}` … replaced.
  String text(String key, String... values) {
    var text = text(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /// What stands between bars.
  static List<String> list(String text) {
    return List.of(text.split("\\|"));
  }

  private static List<String> files(Locale locale) {
    var files = new ArrayList<String>();
    files.add(locale.getLanguage());
    if (!locale.getScript().isEmpty()) {
      files.add(locale.getLanguage() + "_" + locale.getScript());
    }
    if (locale.getLanguage().equals("zh") && TRADITIONAL_CHINESE.contains(locale.getCountry())) {
      files.add("zh_Hant");
    }
    if (!locale.getCountry().isEmpty()) {
      files.add(locale.getLanguage() + "_" + locale.getCountry());
    }
    return files;
  }
}
