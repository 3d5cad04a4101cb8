package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.drawing.Trace.Colour;
import fasti.drawing.Trace.Paint;
import fasti.drawing.Trace.Path;
import fasti.drawing.Trace.Winding;
import fasti.style.Ink;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GreyCheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"c62828 1b6b2f", "1f77b4 9e4fc4", "ffffff c62828 000000 1b6b2f"})
  void coloursOfAChartThatOnlyTheirHueTellsApartAreFound(String colours) {
    assertThat(GreyCheck.alike(chart(colours, 1))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c62828 a5d6a7",
        "c62828 c22a2a",
        "404040 4a4440",
        "c62828 ffffff 000000",
        "1b6b2f 1b6b2f",
      })
  void coloursThatDifferInLightnessOrHardlyAtAllAreLeft(String colours) {
    assertThat(GreyCheck.alike(chart(colours, 1))).isEmpty();
  }

  @Test
  void whatIsSeenThroughHasNoColourOfItsOwn() {
    assertThat(GreyCheck.alike(chart("c62828 1b6b2f", 0.4))).isEmpty();
  }

  @Test
  void aPictureOfManyShadesIsLeft() {
    var shades =
        IntStream.range(0, 12)
            .mapToObj(i -> String.format(Locale.ROOT, "%02x0000", 250 - i))
            .toList();

    assertThat(GreyCheck.alike(chart(String.join(" ", shades) + " 1b6b2f", 1))).isEmpty();
  }

  @Test
  void theColoursAreNamedAsTheFileHasThem() {
    assertThat(GreyCheck.alike(chart("c62828 1b6b2f", 1)).orElseThrow())
        .hasToString("#c62828 and #1b6b2f");
  }

  private static VectorPicture chart(String colours, double opacity) {
    var areas =
        Stream.of(colours.split(" ", -1))
            .map(colour -> Integer.parseInt(colour, 16))
            .map(rgb -> new Ink(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF))
            .<Trace>map(ink -> area(new Paint(new Colour.Flat(ink), opacity)))
            .toList();
    return new VectorPicture(10, 10, areas);
  }

  private static Trace area(Paint paint) {
    return new Trace.Filled(new Path(List.of()), Winding.NON_ZERO, paint);
  }
}
