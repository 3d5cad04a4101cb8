package fasti.epub;

import fasti.document.Metadata;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Tags words whose letters their language is not written in, and that the author left untagged:
/// voices, faces and hyphenation go by the tag. What the text says stays as it is.
final class ForeignScripts {
  /// What holds no `span`: drawings, which have words of their own kind.
  private static final Set<String> LEFT_ALONE = Set.of("svg", "math", "title");

  /// A lone letter is a sign: α, Ω, д.
  private static final int FEWEST_LETTERS = 2;

  static Element tagged(Element element, String around) {
    var own = element.attribute("lang");
    var language = own.isEmpty() ? around : own;
    if (LEFT_ALONE.contains(element.name())) {
      return element;
    }
    var content = new ArrayList<Markup>();
    element.content().forEach(piece -> content.addAll(pieces(piece, language)));
    return element.withContent(content);
  }

  private static List<Markup> pieces(Markup piece, String around) {
    return switch (piece) {
      case Element element -> List.of(tagged(element, around));
      case Letters(var text) -> spans(text, around, Letters::new);
      case Label(var text) -> spans(text, around, Label::new);
    };
  }

  private static List<Markup> spans(
      String text, String around, Function<String, Markup> asWritten) {
    var spans = new ArrayList<Markup>();
    int written = 0;
    for (var run : runs(text, around)) {
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
      var direction = TextDirection.of(language);
      return direction == Metadata.Direction.LEFT_TO_RIGHT
          ? tagged
          : tagged.with("dir", TextDirection.attribute(direction));
    }

    boolean goesOn(int index, String next) {
      return next.equals(language) || (next.isEmpty() && index == end);
    }
  }

  private static List<Run> runs(String text, String around) {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      int end = i + Character.charCount(letter);
      var script = UnicodeScript.of(letter);
      if (script == UnicodeScript.COMMON) {
        continue;
      }
      var language = script == UnicodeScript.INHERITED ? "" : language(script, text, around);
      if (!runs.isEmpty() && runs.getLast().goesOn(i, language)) {
        var run = runs.removeLast();
        runs.add(new Run(run.start(), end, run.language()));
      } else if (!language.isEmpty()) {
        runs.add(new Run(i, end, language));
      }
    }
    return runs;
  }

  /// Han letters beside kana are Japanese.
  private static String language(UnicodeScript script, String text, String around) {
    var language = WrittenLanguage.of(script, around);
    return language.equals("zh") && !around.equals("zh") && hasKana(text) ? "ja" : language;
  }

  private static boolean hasKana(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(each -> each == UnicodeScript.HIRAGANA || each == UnicodeScript.KATAKANA);
  }

  private ForeignScripts() {}
}
