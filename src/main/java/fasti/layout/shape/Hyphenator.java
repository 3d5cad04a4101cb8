package fasti.layout.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Liang's algorithm (Word Hy-phen-a-tion by Com-put-er, 1983) over the patterns of one language.
/// Figures and words in capitals, which are mostly abbreviations, are left whole; of words with a
/// hyphen or an apostrophe each part is divided by itself.
public final class Hyphenator {
  private static final String FOLDER = "hyphenation/";

  /// Longer words are hardly met twice.
  private static final int LONGEST_KEPT = 32;

  private static final char APOSTROPHE = '\'';
  private static final char CURLY_APOSTROPHE = '\u2019';
  private static final Once<Map<String, Hyphenator>> LANGUAGES = new Once<>(Hyphenator::readIndex);
  private static final Hyphenator NEVER =
      new Hyphenator(new Once<>(() -> Patterns.of("", "")), Integer.MAX_VALUE, 1);

  private final Once<Patterns> patterns;
  private final int left;
  private final int right;

  /// Most words come again, and to find one here takes a tenth of the time that dividing it takes.
  private final ConcurrentHashMap<String, int[]> divided = new ConcurrentHashMap<>();

  /// @param left the fewest letters before a hyphen
  /// @param right the fewest letters after it
  private Hyphenator(Once<Patterns> patterns, int left, int right) {
    this.patterns = patterns;
    this.left = left;
    this.right = right;
  }

  /// The hyphenator of a language; one that never hyphenates where there are no patterns. Parts of
  /// the tag that are not known are left off from the end: `de-AT` is divided as `de`.
  ///
  /// @param language BCP 47
  public static Hyphenator of(String language) {
    var tag = language.toLowerCase(Locale.ROOT);
    while (true) {
      Hyphenator found = LANGUAGES.value().get(tag);
      if (found != null) {
        return found;
      }
      int end = tag.lastIndexOf('-');
      if (end < 0) {
        return NEVER;
      }
      tag = tag.substring(0, end);
    }
  }

  /// The index has for each language tag the name of its patterns and the fewest letters before and
  /// after a hyphen.
  private static Map<String, Hyphenator> readIndex() {
    var shared = new LinkedHashMap<String, Once<Patterns>>();
    var languages = new LinkedHashMap<String, Hyphenator>();
    contents("languages.tsv")
        .orElse("")
        .lines()
        .skip(1)
        .forEach(
            line -> {
              var cells = line.split("\t", -1);
              var patterns = shared.computeIfAbsent(cells[1], name -> new Once<>(() -> load(name)));
              languages.put(
                  cells[0],
                  new Hyphenator(patterns, Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
            });
    return languages;
  }

  private static Patterns load(String name) {
    return Patterns.of(
        contents(name + ".pat.txt").orElse(""), contents(name + ".hyp.txt").orElse(""));
  }

  private static Optional<String> contents(String file) {
    try (InputStream stream = Hyphenator.class.getResourceAsStream(FOLDER + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// Where a word may be divided: indices before which the second part begins, ascending. Soft
  /// hyphens in the word are not looked at here.
  public int[] pointsIn(String word) {
    int[] known = divided.get(word);
    if (known == null) {
      known = found(word);
      if (word.length() <= LONGEST_KEPT) {
        divided.put(word, known);
      }
    }
    return known.clone();
  }

  private int[] found(String word) {
    if (word.length() < (long) left + right || hasFigure(word)) {
      return new int[0];
    }
    var points = new int[word.length()];
    int found = 0;
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !isLetter(word.charAt(i))) {
        for (int place : placesIn(word.substring(start, i))) {
          points[found++] = start + place;
        }
        start = i + 1;
      }
    }
    return Arrays.copyOf(points, found);
  }

  private static boolean hasFigure(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  private boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || (isApostrophe(c) && patterns.value().know(APOSTROPHE));
  }

  private static boolean isApostrophe(char c) {
    return c == APOSTROPHE || c == CURLY_APOSTROPHE;
  }

  private int[] placesIn(String part) {
    if (part.length() < left + right || isCapitals(part)) {
      return new int[0];
    }
    int[] places = patterns.value().placesIn(small(part));
    return Arrays.stream(places)
        .filter(place -> place >= left && place <= part.length() - right)
        .toArray();
  }

  private static boolean isCapitals(String part) {
    return part.codePoints().noneMatch(Character::isLowerCase)
        && part.codePoints().anyMatch(Character::isUpperCase);
  }

  /// Letter by letter, so that places stay where they are.
  private static String small(String part) {
    var letters = part.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = isApostrophe(letters[i]) ? APOSTROPHE : Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }
}
