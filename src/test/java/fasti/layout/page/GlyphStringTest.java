package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.shape.Itemizer;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.StyledRange;
import fasti.layout.shape.StyledText;
import fasti.layout.shape.Styles;
import fasti.text.Direction;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlyphStringTest {
  private static final Shaper SHAPER = new Shaper(Styles.TYPECASE);

  @ParameterizedTest
  @ValueSource(strings = {"كتاب", "الْحَرْفِ", "إِلَّا", "پل", "גשר", "הַגֶּשֶׁר", "קוֹרְאִים"})
  void whoReadsTheGlyphsFromTheRightReadsTheWord(String word) {
    assertThat(new StringBuilder(String.join("", mirrored(word).texts())).reverse())
        .hasToString(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"الْحَرْفِ", "הַגֶּשֶׁר"})
  void marksSayNothingByThemselves(String word) {
    var row = mirrored(word);

    for (int i = 0; i < row.count(); i++) {
      assertThat(row.texts()[i].isEmpty()).isEqualTo(row.advances()[i] == 0);
    }
  }

  private static GlyphRow mirrored(String word) {
    var range = new StyledRange(0, word.length(), Styles.SERIF, "ar");
    var text = new StyledText(word, List.of(range), Direction.RIGHT_TO_LEFT);
    var items = Itemizer.itemize(text, SHAPER.typecase(), _ -> {});
    assertThat(items).hasSize(1);
    return GlyphString.of(SHAPER.shape(word, items.getFirst().setting())).row();
  }
}
