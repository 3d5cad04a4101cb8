package fasti.document;

import fasti.text.Digits;
import java.util.EnumMap;
import java.util.Map;

/// The fixed words in one language.
public final class Words {
  private final Map<Word, String> words;
  private final Digits digits;

  /// Words with western figures.
  public Words(Map<Word, String> words) {
    this(words, Digits.WESTERN);
  }

  /// @param digits of the numbers among the words
  /// @throws IllegalArgumentException when a word is missing
  public Words(Map<Word, String> words, Digits digits) {
    this.words = new EnumMap<>(words);
    this.digits = digits;
    for (var word : Word.values()) {
      if (!words.containsKey(word)) {
        throw new IllegalArgumentException("no word for " + word);
      }
    }
  }

  public Digits digits() {
    return digits;
  }

  public String of(Word word) {
    return words.getOrDefault(word, "");
  }

  /// The word with `{0}`, `{1}` … replaced.
  public String of(Word word, String... values) {
    var text = of(word);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }
}
