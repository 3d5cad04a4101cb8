package fasti.layout.shape;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import fasti.text.Direction;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemizerLaws {
  private static final String LETTERS =
      "ab éЖω.,(«»)- 19\u0301كتאבकि北京→\u202B\u202C\u200F\uD83D\uDE00";

  @Test
  void stretchesHaveNoGaps() {
    for (Direction base : Direction.values()) {
      forAll(
          ItemizerLaws::text,
          text -> {
            var items = items(text, base);
            int end = 0;
            for (TextItem item : items) {
              assertThat(item.start()).isEqualTo(end);
              assertThat(item.end()).isGreaterThan(end);
              end = item.end();
            }
            assertThat(end).isEqualTo(text.length());
          });
    }
  }

  @Test
  void noStretchDividesACharacter() {
    forAll(
        ItemizerLaws::text,
        text -> {
          for (TextItem item : items(text, Direction.LEFT_TO_RIGHT)) {
            assertThat(item.start() == 0 || !Character.isLowSurrogate(text.charAt(item.start())))
                .isTrue();
          }
        });
  }

  @Test
  void visualOrderIsThatOfIcu() {
    forAll(
        random -> random.ints(random.nextInt(1, 12), 0, 5).toArray(),
        levels -> {
          var bytes = new byte[levels.length];
          for (int i = 0; i < levels.length; i++) {
            bytes[i] = (byte) levels[i];
          }
          assertThat(Itemizer.visualOrder(levels)).isEqualTo(Bidi.reorderVisual(bytes));
        });
  }

  @Test
  void plainScriptsAreThoseOfUnicode() {
    var others =
        IntStream.range(0, 0xFB07)
            .filter(c -> Character.isDefined(c) && PlainText.has((char) c))
            .filter(c -> !PlainText.script(c).equals(named(UScript.getScript(c))))
            .mapToObj(Integer::toHexString)
            .toList();

    assertThat(others).isEmpty();
  }

  private static String named(int script) {
    return script == UScript.INHERITED ? PlainText.COMMON : UScript.getShortName(script);
  }

  private static List<TextItem> items(String text, Direction base) {
    var range = new StyledRange(0, text.length(), Styles.SERIF, "en");
    return Itemizer.itemize(new StyledText(text, List.of(range), base), Styles.TYPECASE, _ -> {});
  }

  private static String text(RandomGenerator random) {
    var text = new StringBuilder();
    int[] characters = LETTERS.codePoints().toArray();
    int length = random.nextInt(0, 30);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return text.toString();
  }
}
