package fasti.epub;

import fasti.document.Word;
import fasti.document.Words;
import java.util.EnumMap;
import java.util.Locale;

/// The fixed words, each the name of its constant: "Why it matters".
final class TestWords {
  static Words english() {
    var words = new EnumMap<Word, String>(Word.class);
    for (var word : Word.values()) {
      var name = word.name().replace('_', ' ').toLowerCase(Locale.ROOT);
      words.put(word, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
    return new Words(words);
  }

  private TestWords() {}
}
