package fasti.editorial.typing;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class TypistLaws {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "en-US", "en-GB", "de", "fr", "fr-CA", "es", "it", "pt", "ru", "uk", "pl", "cs",
          "sv", "nl", "hu", "el", "ar", "he", "zh", "ja", "tr", "xx");
  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "'",
          "-",
          "--",
          "---",
          "...",
          " ",
          " ",
          " ",
          "\u00a0",
          "\u202f",
          "«",
          "»",
          "“",
          "”",
          "„",
          "‘",
          "’",
          "—",
          "–",
          "…",
          "?",
          "!",
          ":",
          ";",
          ".",
          ",",
          "(",
          ")",
          "a",
          "word",
          "s",
          "V",
          "I.",
          "XIV",
          "1917",
          "12",
          "000",
          "5",
          "p.",
          "km",
          "в",
          "же",
          "г.",
          "March",
          "mars",
          "שם",
          "中",
          "1/2",
          "http://a",
          "a@b",
          "\u0301",
          "😀",
          "\n");

  /// A language and a run that is typed in it.
  private record Typed(String language, List<Inline> run) {}

  @Test
  void toTypeTwiceIsToTypeOnce() {
    forAll(
        TypistLaws::any,
        typed -> {
          var once = edited(typed);

          assertThat(edited(new Typed(typed.language(), once))).isEqualTo(once);
        });
  }

  @Test
  void lettersAndFiguresStayInTheirOrder() {
    forAll(
        TypistLaws::any,
        typed -> assertThat(letters(edited(typed))).isEqualTo(letters(typed.run())));
  }

  @Test
  void literalTextIsNeverTouched() {
    forAll(TypistLaws::any, typed -> assertThat(code(edited(typed))).isEqualTo(code(typed.run())));
  }

  private static List<Inline> edited(Typed typed) {
    return Typist.of(typed.language()).typed(typed.run(), note -> note);
  }

  private static List<Integer> letters(List<Inline> run) {
    return Inline.plainText(run).codePoints().filter(Character::isLetterOrDigit).boxed().toList();
  }

  private static List<Inline> code(List<Inline> run) {
    return run.stream().filter(Inline.Code.class::isInstance).toList();
  }

  private static Typed any(RandomGenerator random) {
    var run = new ArrayList<Inline>();
    int count = random.nextInt(1, 6);
    for (int i = 0; i < count; i++) {
      var text = new Inline.Text(scraps(random));
      run.add(
          switch (random.nextInt(6)) {
            case 0 -> new Inline.Emphasis(List.of(text));
            case 1 -> new Inline.Code(scraps(random));
            case 2 -> new Inline.Foreign("fr", List.of(text));
            case 3 -> new Inline.LineBreak();
            default -> text;
          });
    }
    return new Typed(LANGUAGES.get(random.nextInt(LANGUAGES.size())), run);
  }

  private static String scraps(RandomGenerator random) {
    var text = new StringBuilder();
    int count = random.nextInt(0, 12);
    for (int i = 0; i < count; i++) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return text.toString();
  }
}
