package fasti.layout.shape;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShaperLaws {
  private static final String LETTERS = "abcdeffilorstTVAWäéßœЖяαω’-.,0123 \u0301\u0308";
  private static final String ARABIC = "ابتثجحخدرسشعفقكلمنهوي\u064E\u0650 ،";

  @Test
  void widthIsTheSumOfAdvances() {
    forAll(
        ShaperLaws::latin,
        text -> {
          var run = shape(text);
          assertThat(run.width()).isEqualTo(advances(run).sum());
        });
  }

  @Test
  void clustersOfLatinRiseAndThoseOfArabicFall() {
    forAll(ShaperLaws::latin, text -> assertThat(clusters(shape(text))).isSorted());
    forAll(
        random -> any(ARABIC, random),
        text ->
            assertThat(clusters(new Shaper(Styles.TYPECASE).shape(text, Styles.arabic())))
                .isSortedAccordingTo((a, b) -> b - a));
  }

  @Test
  void twoThreadsShapeAlike() {
    var first = new Shaper(Styles.TYPECASE);
    var second = new Shaper(Styles.TYPECASE);

    forAll(
        ShaperLaws::latin,
        text -> {
          var here = CompletableFuture.supplyAsync(() -> describe(shape(first, text)));
          var there = CompletableFuture.supplyAsync(() -> describe(shape(second, text)));
          assertThat(here.join()).isEqualTo(there.join());
        });
  }

  private static String latin(RandomGenerator random) {
    return any(LETTERS, random);
  }

  private static String any(String letters, RandomGenerator random) {
    var text = new StringBuilder();
    int length = random.nextInt(0, 90);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static GlyphRun shape(String text) {
    return shape(new Shaper(Styles.TYPECASE), text);
  }

  private static GlyphRun shape(Shaper shaper, String text) {
    return shaper.shape(text, Styles.latin(Styles.SERIF));
  }

  private static List<Integer> clusters(GlyphRun run) {
    return IntStream.range(0, run.count()).mapToObj(run::cluster).toList();
  }

  private static LongStream advances(GlyphRun run) {
    return IntStream.range(0, run.count()).mapToLong(run::advance);
  }

  private static List<String> describe(GlyphRun run) {
    return IntStream.range(0, run.count())
        .mapToObj(
            i ->
                run.glyph(i)
                    + "@"
                    + run.cluster(i)
                    + "+"
                    + run.advance(i)
                    + "("
                    + run.offsetX(i)
                    + ","
                    + run.offsetY(i)
                    + ")")
        .toList();
  }
}
