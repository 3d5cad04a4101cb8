package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.shape.Outline.Segment;
import fasti.style.Feature;
import fasti.style.Posture;
import fasti.style.Weight;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaceTest {
  private final Face serif = Styles.face(Styles.SERIF);

  @Test
  void measuresAreThoseOfTheFont() {
    assertThat(serif.unitsPerEm()).isEqualTo(1000);
    assertThat(serif.ascent()).isEqualTo(1036);
    assertThat(serif.descent()).isEqualTo(-335);
    assertThat(serif.capHeight()).isEqualTo(670);
    assertThat(serif.xHeight()).isEqualTo(475);
  }

  @Test
  void outlineOfALetterStaysWithinItsBearings() {
    int glyph = serif.glyph('n');

    double left = points(serif.outline(glyph)).mapToDouble(p -> p[0]).min().orElseThrow();
    double right = points(serif.outline(glyph)).mapToDouble(p -> p[0]).max().orElseThrow();

    assertThat(left).isEqualTo(serif.leftBearing(glyph));
    assertThat(right).isEqualTo(serif.advance(glyph) - serif.rightBearing(glyph));
  }

  @Test
  void aLetterWithAnAccentHasTheOutlinesOfBoth() {
    var plain = serif.outline(serif.glyph('e'));
    var accented = serif.outline(serif.glyph('é'));

    assertThat(contours(accented)).isGreaterThan(contours(plain));
  }

  @Test
  void aSpaceHasNoInk() {
    int space = serif.glyph(' ');

    assertThat(serif.outline(space).segments()).isEmpty();
    assertThat(serif.leftBearing(space)).isZero();
    assertThat(serif.rightBearing(space)).isZero();
  }

  @Test
  void everyContourIsClosed() {
    for (int glyph = 0; glyph < serif.glyphs(); glyph++) {
      var segments = serif.outline(glyph).segments();
      assertThat(segments.stream().filter(Segment.MoveTo.class::isInstance).count())
          .isEqualTo(segments.stream().filter(Segment.Close.class::isInstance).count());
    }
  }

  @Test
  void coverageIsThatOfTheFont() {
    assertThat(List.of(serif.covers('a'), serif.covers('Ж'), serif.covers('北')))
        .containsExactly(true, true, false);
    assertThat(serif.covers(0x1F600)).isFalse();
  }

  @Test
  void uprightHasSmallCapitalsAndItalicHasNone() {
    var italic =
        Styles.TYPECASE.face("Source Serif 4", Weight.REGULAR, Posture.ITALIC).orElseThrow();

    assertThat(serif.offers(Feature.SMALL_CAPS)).isTrue();
    assertThat(italic.offers(Feature.SMALL_CAPS)).isFalse();
  }

  private static long contours(Outline outline) {
    return outline.segments().stream().filter(Segment.Close.class::isInstance).count();
  }

  private static Stream<double[]> points(Outline outline) {
    return outline.segments().stream()
        .flatMap(
            segment ->
                switch (segment) {
                  case Segment.MoveTo(double x, double y) -> Stream.of(new double[] {x, y});
                  case Segment.LineTo(double x, double y) -> Stream.of(new double[] {x, y});
                  case Segment.QuadraticTo(_, _, double x, double y) ->
                      Stream.of(new double[] {x, y});
                  case Segment.Close() -> Stream.empty();
                });
  }
}
