package fasti.layout.page;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Item;
import fasti.layout.shape.GlyphRun;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Styles;
import fasti.style.Posture;
import fasti.style.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Each word of a text is cast once, and found again by its letters.
final class LogotypeCaseLaws {
  private static final GlyphRun RUN = run();

  @Test
  void wordsAreCastOnceAndFoundAgain() {
    forAll(
        LogotypeCaseLaws::text,
        text -> {
          var cast = new ArrayList<String>();
          var known = new HashMap<String, Logotype>();
          var words =
              new LogotypeCase(
                  letters -> {
                    cast.add(letters);
                    return logotype(letters);
                  });
          for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= Math.min(text.length(), start + 4); end++) {
              var word = words.word(text, start, end);
              assertThat(word.letters()).isEqualTo(text.substring(start, end));
              assertThat(word).isSameAs(known.computeIfAbsent(word.letters(), _ -> word));
            }
          }
          assertThat(cast).doesNotHaveDuplicates();
        });
  }

  @Test
  void lettersThatHashAlikeAreTwoWords() {
    var words = new LogotypeCase(LogotypeCaseLaws::logotype);

    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(words.word("Aa BB", 0, 2).letters()).isEqualTo("Aa");
    assertThat(words.word("Aa BB", 3, 5).letters()).isEqualTo("BB");
  }

  /// Of letters of one byte, or of these and others.
  private static String text(RandomGenerator random) {
    var letters = random.nextBoolean() ? "abcAB" : "abAB\u2019я";
    var text = new StringBuilder();
    int length = random.nextInt(1, 400);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static Logotype logotype(String letters) {
    return new Logotype(
        letters,
        RUN,
        RUN.width(),
        new int[0],
        new Item.Box[0],
        new Item.Penalty(0, Cost.FREE, Item.Kind.PLAIN));
  }

  private static GlyphRun run() {
    var face =
        Styles.TYPECASE.face("Source Serif 4", Weight.REGULAR, Posture.UPRIGHT).orElseThrow();
    var setting = new Setting(face, Styles.SERIF, "en", "Latn", false);
    return new Shaper(Styles.TYPECASE).shape("a", setting);
  }
}
