package fasti.editorial;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The alphabet of a language: the order of headwords, and the letters they stand under.
///
/// English words in the Latin alphabet are ordered here, word by word, whatever their case and
/// accents; all else by ICU, which a book of plain English need not load.
final class Collation {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]+");
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^ال(?=\\p{L}{2})");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9 ]*");

  private static final int LONGEST_NUMBER = 9;
  private static final char FIRST_CYRILLIC = '\u0400';

  private final String language;

  /// By whether they hold the Cyrillic letters too. To make one takes long, so it is cleared and
  /// used again.
  private final Map<Boolean, AlphabeticIndex<Integer>> indexes = new HashMap<>();

  /// The words under one letter.
  record Letter<T>(String letter, List<T> words) {}

  /// A word with what it is filed by.
  ///
  /// @param key empty where it is not asked for
  private record Filed<T>(T word, String text, String key) {}

  /// @param language a BCP 47 tag
  Collation(String language) {
    this.language = language;
  }

  <T> List<T> sorted(List<T> words, Function<T, String> text) {
    return letters(words, text).stream().flatMap(letter -> letter.words().stream()).toList();
  }

  <T> List<Letter<T>> letters(List<T> words, Function<T, String> text) {
    boolean isEnglish = isLanguage("en");
    var filed = new ArrayList<Filed<T>>(words.size());
    for (var word : words) {
      var letters = text.apply(word);
      filed.add(new Filed<>(word, letters, isEnglish ? key(letters) : ""));
    }
    boolean isPlain = filed.stream().allMatch(word -> PLAIN.matcher(word.key()).matches());
    return isEnglish && isPlain ? plainLetters(filed) : icuLetters(filed);
  }

  private boolean isLanguage(String code) {
    return Locale.forLanguageTag(language).getLanguage().equals(code);
  }

  private static <T> List<Letter<T>> plainLetters(List<Filed<T>> words) {
    words.sort(Comparator.<Filed<T>, String>comparing(Filed::key).thenComparing(Filed::text));
    var letters = new ArrayList<Letter<T>>();
    for (var word : words) {
      var letter = letter(word.key());
      if (letters.isEmpty() || !letters.getLast().letter().equals(letter)) {
        letters.add(new Letter<>(letter, new ArrayList<>()));
      }
      letters.getLast().words().add(word.word());
    }
    return letters;
  }

  private static String letter(String key) {
    return key.isEmpty() || !Character.isLetter(key.charAt(0))
        ? "#"
        : key.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private <T> List<Letter<T>> icuLetters(List<Filed<T>> words) {
    boolean isCyrillic = words.stream().anyMatch(word -> isCyrillic(word.text()));
    var index = indexes.computeIfAbsent(isCyrillic, this::index);
    for (int i = 0; i < words.size(); i++) {
      index.addRecord(filed(words.get(i).text()), i);
    }
    var letters = new ArrayList<Letter<T>>();
    for (var bucket : index) {
      if (bucket.size() > 0) {
        var under = new ArrayList<T>();
        bucket.forEach(record -> under.add(words.get(record.getData()).word()));
        letters.add(new Letter<>(label(bucket), under));
      }
    }
    index.clearRecords();
    return letters;
  }

  private AlphabeticIndex<Integer> index(boolean isCyrillic) {
    var locale = ULocale.forLanguageTag(language).setKeywordValue("colnumeric", "yes");
    var index = new AlphabeticIndex<Integer>(locale).addLabels(ULocale.ENGLISH);
    return isCyrillic ? index.addLabels(ULocale.forLanguageTag("ru")) : index;
  }

  /// Arabic words are filed without their article.
  private String filed(String text) {
    return isLanguage("ar") ? ARABIC_ARTICLE.matcher(text).replaceFirst("") : text;
  }

  private static <T> String label(AlphabeticIndex.Bucket<T> bucket) {
    return bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL
        ? bucket.getLabel()
        : "#";
  }

  private static boolean isCyrillic(String text) {
    return text.codePoints()
        .anyMatch(
            letter ->
                letter >= FIRST_CYRILLIC
                    && Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
  }

  /// So that volume 5 stands before volume 10.
  private static String padded(String figures) {
    return "0".repeat(Math.max(0, LONGEST_NUMBER - figures.length())) + figures;
  }

  /// Letters, figures and single blanks: "Lenin’s Testament" is `lenins testament`.
  private static String key(String text) {
    var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var spaced = GAPS.matcher(letters).replaceAll(" ");
    var words = SIGNS.matcher(spaced).replaceAll("").strip().toLowerCase(Locale.ROOT);
    return FIGURES.matcher(words).replaceAll(figures -> padded(figures.group()));
  }
}
