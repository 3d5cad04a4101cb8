package fasti.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanvasTest {
  /// The scene is `abc` over `def`; the second column is how a camera held so has it in its file.
  @ParameterizedTest
  @CsvSource({
    "1, abc/def",
    "2, cba/fed",
    "3, fed/cba",
    "4, def/abc",
    "5, ad/be/cf",
    "6, cf/be/ad",
    "7, fc/eb/da",
    "8, da/eb/fc",
  })
  void theSceneStandsUpright(int orientation, String held) {
    assertThat(shown(canvas(held).upright(orientation))).isEqualTo("abc/def");
  }

  @Test
  void whatIsNoWayToHoldACameraIsUpright() {
    assertThat(shown(canvas("abc/def").upright(0))).isEqualTo("abc/def");
  }

  private static Canvas canvas(String rows) {
    int width = rows.indexOf('/');
    var pixels = rows.replace("/", "").chars().toArray();
    return new Canvas(width, pixels.length / width, pixels);
  }

  private static String shown(Canvas canvas) {
    return Arrays.stream(canvas.pixels())
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .replaceAll("(.{" + canvas.width() + "})(?!$)", "$1/");
  }
}
