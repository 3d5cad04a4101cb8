package fasti.document;

import java.util.EnumMap;
import java.util.Map;

/// The fixed words in one language.
public final class Words {
  private final Map<Word, String> words;

  /// @throws IllegalArgumentException when a word is missing
  public Words(Map<Word, String> words) {
    this.words = new EnumMap<>(words);
    for (var word : Word.values()) {
      if (!words.containsKey(word)) {
        throw new IllegalArgumentException("no word for " + word);
      }
    }
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
