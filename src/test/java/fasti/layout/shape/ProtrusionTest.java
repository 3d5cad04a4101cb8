package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtrusionTest {
  private final Face face = Styles.face(Styles.SERIF);
  private final Protrusion protrusion = face.protrusion();

  @Test
  void whatIsLinedUpIsTheInkOfAnN() {
    assertThat(protrusion.left('n')).isZero();
    assertThat(protrusion.right('n')).isZero();
  }

  @Test
  void aHyphenStandsInTheMarginForMostOfItsWidth() {
    int width = face.advance(face.glyph('-'));

    assertThat(protrusion.right('-')).isBetween(width / 2, width);
  }

  @Test
  void smallMarksHangOutFartherThanLetters() {
    assertThat(protrusion.right('.')).isGreaterThan(protrusion.right('o'));
    assertThat(protrusion.left('“')).isGreaterThan(protrusion.left('T'));
    assertThat(protrusion.right('’')).isGreaterThan(protrusion.right('r'));
  }

  @Test
  void noCharacterIsDrawnInOrHangsOutWhole() {
    for (char letter = '!'; letter < '\u2100'; letter++) {
      int width = face.advance(face.glyph(letter));

      assertThat(protrusion.left(letter)).isBetween(0, width);
      assertThat(protrusion.right(letter)).isBetween(0, width);
    }
  }

  @Test
  void scriptsWithoutHangingMarksStayWithin() {
    assertThat(protrusion.right('\u05d0')).isZero();
    assertThat(protrusion.right('\u3002')).isZero();
  }
}
