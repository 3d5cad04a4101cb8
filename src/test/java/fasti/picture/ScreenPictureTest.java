package fasti.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fasti.picture.ScreenPicture.Backing;
import fasti.text.Picture;
import fasti.text.Picture.Format;
import fasti.unit.Bytes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class ScreenPictureTest {
  @Test
  void whatAReaderCanShowIsNotTouched() throws Exception {
    var png = new Picture("a.png", Format.PNG, 8, 8, Pixels.transparentPng());
    var jpeg = new Picture("a.jpg", Format.JPEG, 8, 8, Pixels.jpeg());

    assertThat(ScreenPicture.of(png, Backing.NONE)).isSameAs(png);
    assertThat(ScreenPicture.of(jpeg, Backing.NONE)).isSameAs(jpeg);
  }

  @Test
  void whatIsSeenThroughIsPutOnWhiteWhereThatIsAsked() throws Exception {
    var png = new Picture("a.png", Format.PNG, 8, 8, Pixels.transparentPng());

    var image = shown(ScreenPicture.of(png, Backing.WHITE));

    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(new Color(image.getRGB(3, 7)).getGreen()).isEqualTo(210);
    assertThat(new Color(image.getRGB(7, 7)).getGreen()).isBetween(231, 233);
    assertThat(new Color(image.getRGB(7, 7)).getBlue()).isBetween(126, 128);
  }

  @Test
  void whatNothingShinesThroughNeedsNoGround() throws Exception {
    var png = new Picture("a.png", Format.PNG, 8, 8, Pixels.png());

    assertThat(ScreenPicture.of(png, Backing.WHITE)).isSameAs(png);
  }

  @Test
  void aLargePictureIsMadeSmallerInItsProportions() throws Exception {
    var large = large(Format.PNG, 3000, 2400);

    var small = ScreenPicture.of(large, Backing.NONE);

    assertThat((long) small.width() * small.height()).isBetween(5_500_000L, 5_600_000L);
    assertThat((double) small.width() / small.height()).isCloseTo(1.25, within(0.01));
    assertThat(shown(small).getWidth()).isEqualTo(small.width());
  }

  @Test
  void aPanoramaIsNotLongerThanReadersTake() throws Exception {
    var small = ScreenPicture.of(large(Format.JPEG, 8000, 200), Backing.NONE);

    assertThat(small.width()).isEqualTo(4000);
    assertThat(small.height()).isEqualTo(100);
    assertThat(new Color(shown(small).getRGB(3000, 50)).getRed()).isBetween(120, 136);
  }

  @Test
  void inksBecomeLight() throws Exception {
    var inks = new Picture("inks.jpg", Format.JPEG, 8, 8, Pixels.cmykJpeg());

    var light = ScreenPicture.of(inks, Backing.NONE);

    assertThat(JpegHeader.read(light.bytes()).components()).isEqualTo(3);
    var colour = new Color(shown(light).getRGB(3, 3));
    assertThat(colour.getRed()).isLessThan(10);
    assertThat(colour.getGreen()).isGreaterThan(245);
    assertThat(colour.getBlue()).isGreaterThan(245);
  }

  @Test
  void theOppositesOfInksBecomeLight() throws Exception {
    var inks = new Picture("inks.jpg", Format.JPEG, 8, 8, Pixels.ycckJpeg());

    var colour = new Color(shown(ScreenPicture.of(inks, Backing.NONE)).getRGB(3, 3));

    assertThat(colour.getRed()).isGreaterThan(245);
    assertThat(colour.getGreen()).isLessThan(10);
    assertThat(colour.getBlue()).isLessThan(10);
  }

  @Test
  void aPictureStandsUprightInItsPixels() throws Exception {
    var held = new Picture("held.jpg", Format.JPEG, 8, 8, Pixels.heldAs(6));

    var upright = ScreenPicture.of(held, Backing.NONE);

    assertThat(JpegHeader.read(upright.bytes()).orientation()).isEqualTo(1);
    var image = shown(upright);
    assertThat(new Color(image.getRGB(0, 0)).getGreen()).isGreaterThan(150);
    assertThat(new Color(image.getRGB(7, 0)).getGreen()).isLessThan(60);
    assertThat(new Color(image.getRGB(7, 7)).getRed()).isGreaterThan(150);
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    var large = large(Format.JPEG, 5000, 100);

    assertThat(ScreenPicture.of(large, Backing.NONE).bytes())
        .isEqualTo(ScreenPicture.of(large, Backing.NONE).bytes());
  }

  @Test
  void aBrokenPictureIsNamed() {
    var held = Pixels.heldAs(6).copy();
    var cut = new Picture("maps/b.jpg", Format.JPEG, 8, 8, Bytes.of(Arrays.copyOf(held, 60)));

    assertThatThrownBy(() -> ScreenPicture.of(cut, Backing.NONE)).isInstanceOf(IOException.class);
  }

  /// Grey, with a black line across.
  private static Picture large(Format format, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, y == 0 ? 0 : 0x808080);
      }
    }
    return new Picture("large", format, width, height, Pixels.encoded(image, format.name()));
  }

  private static BufferedImage shown(Picture picture) throws IOException {
    return ImageIO.read(picture.bytes().open());
  }
}
