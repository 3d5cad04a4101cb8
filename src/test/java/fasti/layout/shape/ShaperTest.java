package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.Feature;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShaperTest {
  private static final Typecase TYPECASE = Typecase.with(List.of());
  private final Shaper shaper = new Shaper(TYPECASE);

  @Test
  void widthIsTheSumOfTheLettersWhereNothingIsKerned() {
    var run = shaper.shape("nnn", latin(serif()));

    var face = run.face();
    var unit = Length.points(10).scaledPoints() * face.advance(face.glyph('n'));
    assertThat(run.width()).isEqualTo(3 * Math.round((double) unit / face.unitsPerEm()));
  }

  @Test
  void aLigatureStandsForAllItsLetters() {
    var run = shaper.shape("office", latin(serif()));

    assertThat(run.count()).isLessThan(6);
    assertThat(run.cluster(0)).isZero();
  }

  private static TextStyle serif() {
    return new TextStyle(
        "Source Serif 4",
        Weight.REGULAR,
        Posture.UPRIGHT,
        Length.points(10),
        Set.<Feature>of(),
        new Em(0),
        Ink.BLACK);
  }

  private static Setting latin(TextStyle style) {
    var face = TYPECASE.face(style.family(), style.weight(), style.posture()).orElseThrow();
    return new Setting(face, style, "en", "Latn", false);
  }
}
