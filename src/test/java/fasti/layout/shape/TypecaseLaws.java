package fasti.layout.shape;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.Feature;
import fasti.style.FontFile;
import fasti.style.Posture;
import fasti.style.Weight;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever bytes a book calls a font, they are set with or told, and nothing breaks.
class TypecaseLaws {
  private static byte[] sound = {};

  @BeforeAll
  static void readASoundFont() throws IOException {
    sound =
        Files.readAllBytes(Path.of("fonts/atkinson-hyperlegible/AtkinsonHyperlegible-Regular.ttf"));
  }

  @Test
  void aDamagedFontIsSetWithOrTold() {
    forAll(
        TypecaseLaws::damaged,
        font -> {
          var typecase = Typecase.with(List.of(new FontFile("mine.ttf", font)));
          if (typecase.unusable().isEmpty()) {
            typecase.families().stream()
                .flatMap(family -> face(typecase, family).stream())
                .filter(face -> face.bytes().equals(font))
                .forEach(TypecaseLaws::use);
          }
        });
  }

  private static List<Face> face(Typecase typecase, String family) {
    return typecase.face(family, Weight.REGULAR, Posture.UPRIGHT).stream().toList();
  }

  private static void use(Face face) {
    var style = Styles.regular("any");
    new Shaper(Styles.TYPECASE)
        .shape("Whatever it is, 1921", new Setting(face, style, "en", "Latn", false));
    face.offers(Feature.SMALL_CAPS);
    for (int c = 0; c < 0x200; c++) {
      int glyph = face.glyph(c);
      face.covers(c);
      face.outline(glyph);
      face.leftBearing(glyph);
      face.rightBearing(glyph);
    }
    assertThat(face.unitsPerEm()).isPositive();
  }

  /// Some bytes changed, at times near the start, where the tables are listed, at times only behind
  /// it; at times the end cut off.
  private static Bytes damaged(RandomGenerator random) {
    var font = sound.clone();
    int changes = random.nextInt(1, 60);
    int first = random.nextBoolean() ? 0 : 400;
    int end = first == 0 && random.nextBoolean() ? 400 : font.length;
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(first, end);
      font[at] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(8) == 0 ? random.nextInt(font.length) : font.length;
    return Bytes.of(Arrays.copyOf(font, length));
  }
}
