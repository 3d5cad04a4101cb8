package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.drawing.Shape.Fill;
import fasti.drawing.Shape.Point;
import fasti.style.Ink;
import fasti.unit.Length;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class RasteriserTest {
  private static final Ink RED = new Ink(200, 0, 0);

  @Test
  void aPixelIsAPoint() throws IOException {
    var image = read(new Drawing(Length.points(30), Length.points(20), List.of()));

    assertThat(image.getWidth()).isEqualTo(30);
    assertThat(image.getHeight()).isEqualTo(20);
    assertThat(colour(image, 29, 19)).isEqualTo(0xFFFFFF);
  }

  @Test
  void aSolidFigureIsFilledWithItsInk() throws IOException {
    var image = read(disc(new Fill.Solid()));

    assertThat(colour(image, 10, 10)).isEqualTo(0xC80000);
    assertThat(colour(image, 1, 1)).isEqualTo(0xFFFFFF);
  }

  @Test
  void aHollowFigureIsWhiteInside() throws IOException {
    var image = read(disc(new Fill.Hollow(Length.points(2))));

    assertThat(colour(image, 10, 10)).isEqualTo(0xFFFFFF);
    assertThat(colour(image, 17, 10)).isEqualTo(0xC80000);
  }

  @Test
  void aLineIsAsThickAsItSays() throws IOException {
    var line = new Shape.Line(point(0, 5), point(20, 5), Length.points(2), RED);

    var image = read(new Drawing(Length.points(20), Length.points(10), List.of(line)));

    assertThat(colour(image, 10, 3)).isEqualTo(0xFFFFFF);
    assertThat(colour(image, 10, 4)).isEqualTo(0xC80000);
    assertThat(colour(image, 10, 5)).isEqualTo(0xC80000);
    assertThat(colour(image, 10, 6)).isEqualTo(0xFFFFFF);
  }

  @Test
  void theOutlineOfAHollowPolygonHasMitredCorners() throws IOException {
    var corners = List.of(point(5, 5), point(15, 5), point(15, 15), point(5, 15));
    var square = new Shape.Polygon(corners, new Fill.Hollow(Length.points(2)), RED);

    var image = read(new Drawing(Length.points(20), Length.points(20), List.of(square)));

    assertThat(colour(image, 4, 4)).isEqualTo(0xC80000);
    assertThat(colour(image, 15, 15)).isEqualTo(0xC80000);
    assertThat(colour(image, 10, 10)).isEqualTo(0xFFFFFF);
    assertThat(colour(image, 3, 3)).isEqualTo(0xFFFFFF);
  }

  private static Drawing disc(Fill fill) {
    var disc = new Shape.Disc(point(10, 10), Length.points(8), fill, RED);
    return new Drawing(Length.points(20), Length.points(20), List.of(disc));
  }

  private static Point point(double x, double y) {
    return new Point(Length.points(x), Length.points(y));
  }

  private static BufferedImage read(Drawing drawing) throws IOException {
    return ImageIO.read(Rasteriser.png(drawing).open());
  }

  private static int colour(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }
}
