package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import fasti.text.Direction;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Tags words whose letters their language is not written in, and that the author left untagged:
/// voices, faces and hyphenation go by the tag. What the text says stays as it is.
final class ForeignScripts {
  /// What holds no `span`: drawings, which have words of their own kind.
  private static final Set<String> LEFT_ALONE = Set.of("svg", "math", "title");

  /// A lone letter is a sign: α, Ω, д.
  private static final int FEWEST_LETTERS = 2;

  private static final char FIRST_GREEK = 0x370;
  private static final char FIRST_PUNCTUATION = 0x2000;
  private static final char LAST_PUNCTUATION = 0x206F;

  /// An element in which there is nothing to tag is given back as it is.
  @SuppressWarnings("ReferenceEquality") // the same object means that nothing was tagged
  static Element tagged(Element element, String around) {
    if (isPlain(element.content()) || LEFT_ALONE.contains(element.name())) {
      return element;
    }
    var own = element.attribute("lang");
    var language = own.isEmpty() ? around : own;
    var content = new ArrayList<Markup>(element.content().size());
    boolean isSame = true;
    for (var piece : element.content()) {
      int before = content.size();
      add(piece, language, content);
      isSame &= content.size() == before + 1 && content.getLast() == piece;
    }
    return isSame ? element : element.withContent(content);
  }

  private static void add(Markup piece, String around, List<Markup> content) {
    switch (piece) {
      case Element element -> content.add(tagged(element, around));
      case Letters(var text) when isLatin(text) -> content.add(piece);
      case Letters(var text) -> content.addAll(spans(text, around, Letters::new));
      case Label(var text) when isLatin(text) -> content.add(piece);
      case Label(var text) -> content.addAll(spans(text, around, Label::new));
    }
  }

  /// Nearly all elements hold a few Latin words and nothing else.
  private static boolean isPlain(List<Markup> content) {
    for (int i = 0; i < content.size(); i++) {
      var isPlain =
          switch (content.get(i)) {
            case Element _ -> false;
            case Letters(var text) -> isLatin(text);
            case Label(var text) -> isLatin(text);
          };
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  /// Whether there are only letters and marks that may stand in any language: what comes before the
  /// Greek letters, and the dashes and quotation marks of Unicode's General Punctuation.
  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= FIRST_GREEK && (letter < FIRST_PUNCTUATION || letter > LAST_PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }

  private static List<Markup> spans(
      String text, String around, Function<String, Markup> asWritten) {
    var spans = new ArrayList<Markup>();
    int written = 0;
    for (var run : new Reading(text, around).runs()) {
      if (run.isForeign(around)) {
        if (written < run.start()) {
          spans.add(asWritten.apply(text.substring(written, run.start())));
        }
        var words = asWritten.apply(text.substring(run.start(), run.end()));
        spans.add(run.tag(Element.of("span", words)));
        written = run.end();
      }
    }
    if (written < text.length() || spans.isEmpty()) {
      spans.add(asWritten.apply(text.substring(written)));
    }
    return spans;
  }

  /// Words of one language: from their first letter to their last.
  private record Run(int start, int end, String language) {
    boolean isForeign(String around) {
      return !language.equals(around) && end - start >= FEWEST_LETTERS;
    }

    /// Words from right to left also keep their direction to themselves.
    Element tag(Element words) {
      var tagged = words.inLanguage(language);
      var direction = Direction.of(language);
      return direction == Direction.LEFT_TO_RIGHT
          ? tagged
          : tagged.with("dir", TextDirection.attribute(direction));
    }
  }

  /// Reads a text letter by letter and asks for the language of each script once.
  private record Reading(String text, String around, Map<UnicodeScript, String> languages) {
    Reading(String text, String around) {
      this(text, around, new HashMap<>());
      languages.put(UnicodeScript.COMMON, "");
      languages.put(UnicodeScript.INHERITED, "");
    }

    List<Run> runs() {
      var runs = new ArrayList<Run>();
      int i = 0;
      while (i < text.length()) {
        int letter = text.codePointAt(i);
        var language = language(UnicodeScript.of(letter));
        if (language.isEmpty()) {
          i += Character.charCount(letter);
        } else {
          var run = new Run(i, end(i, language), language);
          runs.add(run);
          i = run.end();
        }
      }
      return runs;
    }

    /// Behind the last letter in the language; a mark of no script belongs to the letter before it.
    private int end(int start, String language) {
      int end = start;
      int length;
      for (int i = start; i < text.length(); i += length) {
        int letter = text.codePointAt(i);
        length = Character.charCount(letter);
        var script = UnicodeScript.of(letter);
        var here = language(script);
        if (here.equals(language) || (script == UnicodeScript.INHERITED && i == end)) {
          end = i + length;
        } else if (!here.isEmpty()) {
          return end;
        }
      }
      return end;
    }

    /// Empty for what may stand in any language. Han letters beside kana are Japanese.
    private String language(UnicodeScript script) {
      return languages.computeIfAbsent(
          script,
          _ -> {
            var language = WrittenLanguage.of(script, around);
            var isKanji = language.equals("zh") && !around.equals("zh") && hasKana();
            return isKanji ? "ja" : language;
          });
    }

    private boolean hasKana() {
      return text.codePoints()
          .mapToObj(UnicodeScript::of)
          .anyMatch(each -> each == UnicodeScript.HIRAGANA || each == UnicodeScript.KATAKANA);
    }
  }

  private ForeignScripts() {}
}
