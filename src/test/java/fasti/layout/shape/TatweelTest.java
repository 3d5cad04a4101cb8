package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TatweelTest {
  private static final Shaper SHAPER = new Shaper(Styles.TYPECASE);

  @Test
  void aWordIsLongerByItsStrokes() {
    long one = Tatweel.width(SHAPER, Styles.arabic());

    assertThat(one).isPositive();
    assertThat(lengthened("مسجد", 2).width() - SHAPER.shape("مسجد", Styles.arabic()).width())
        .isCloseTo(2 * one, within(one));
  }

  @Test
  void theStrokeFollowsSeenBeforeAnyOther() {
    assertThat(Tatweel.rank("مسجد")).isGreaterThan(Tatweel.rank("كتاب"));
  }

  @Test
  void theWordSaysWhatItSaid() {
    var run = lengthened("الْكِتَابُ", 2);

    assertThat(run.text()).isEqualTo("الْكِتَابُ");
    var said = new StringBuilder();
    IntStream.range(0, run.count())
        .map(i -> run.count() - 1 - i)
        .mapToObj(run::letters)
        .forEach(said::append);
    assertThat(said).hasToString("الْكِتَابُ");
  }

  @Test
  void lettersThatDoNotJoinAreNotPulledApart() {
    assertThat(Tatweel.rank("دار")).isZero();
    assertThat(Tatweel.rank("ולא")).isZero();
  }

  @Test
  void lamAndAlefAreOneLetter() {
    assertThat(Tatweel.rank("ولاد")).isZero();
  }

  @Test
  void aStrokeOfTheAuthorsIsLeftAlone() {
    assertThat(Tatweel.rank("مســجد")).isZero();
  }

  private static GlyphRun lengthened(String word, int strokes) {
    return Tatweel.lengthened(word, strokes, SHAPER, Styles.arabic());
  }
}
