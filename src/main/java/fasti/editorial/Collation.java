package fasti.editorial;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  private final String language;

  /// The words under one letter.
  record Letter<T>(String letter, List<T> words) {}

  /// @param language a BCP 47 tag
  Collation(String language) {
    this.language = language;
  }

  <T> List<T> sorted(List<T> words, Function<T, String> text) {
    return letters(words, text).stream().flatMap(letter -> letter.words().stream()).toList();
  }

  <T> List<Letter<T>> letters(List<T> words, Function<T, String> text) {
    boolean isEnglish = Locale.forLanguageTag(language).getLanguage().equals("en");
    boolean isPlain =
        words.stream().allMatch(word -> PLAIN.matcher(key(text.apply(word))).matches());
    return isEnglish && isPlain ? plainLetters(words, text) : icuLetters(words, text);
  }

  private static <T> List<Letter<T>> plainLetters(List<T> words, Function<T, String> text) {
    var sorted = new ArrayList<>(words);
    sorted.sort(Comparator.<T, String>comparing(word -> key(text.apply(word))).thenComparing(text));
    var letters = new ArrayList<Letter<T>>();
    for (var word : sorted) {
      var letter = letter(key(text.apply(word)));
      if (letters.isEmpty() || !letters.getLast().letter().equals(letter)) {
        letters.add(new Letter<>(letter, new ArrayList<>()));
      }
      letters.getLast().words().add(word);
    }
    return letters;
  }

  private static String letter(String key) {
    return key.isEmpty() || !Character.isLetter(key.charAt(0))
        ? "#"
        : key.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private <T> List<Letter<T>> icuLetters(List<T> words, Function<T, String> text) {
    var locale = ULocale.forLanguageTag(language).setKeywordValue("colnumeric", "yes");
    var index = new AlphabeticIndex<T>(locale).addLabels(ULocale.ENGLISH);
    if (words.stream().map(text).anyMatch(Collation::isCyrillic)) {
      index.addLabels(ULocale.forLanguageTag("ru"));
    }
    words.forEach(word -> index.addRecord(filed(text.apply(word)), word));
    var letters = new ArrayList<Letter<T>>();
    for (var bucket : index) {
      if (bucket.size() > 0) {
        var under = new ArrayList<T>();
        bucket.forEach(record -> under.add(record.getData()));
        letters.add(new Letter<>(label(bucket), under));
      }
    }
    return letters;
  }

  /// Arabic words are filed without their article.
  private String filed(String text) {
    return Locale.forLanguageTag(language).getLanguage().equals("ar")
        ? ARABIC_ARTICLE.matcher(text).replaceFirst("")
        : text;
  }

  private static <T> String label(AlphabeticIndex.Bucket<T> bucket) {
    return bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL
        ? bucket.getLabel()
        : "#";
  }

  private static boolean isCyrillic(String text) {
    return text.codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
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
