package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fasti.picture.Pixels;
import fasti.text.Picture;
import fasti.text.Picture.Format;
import fasti.unit.Bytes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

final class PicturesTest {
  private final Pictures pictures = new Pictures();

  @Test
  void aPngOfPlainColoursPassesThrough() throws Exception {
    var object = pictures.of(png(Pixels.png()));

    assertThat(object.stream().containsKey(COSName.SMASK)).isFalse();
    assertThat(differences(object)).isZero();
  }

  @Test
  void aTransparentPngHasASoftMask() throws Exception {
    var object = pictures.of(png(Pixels.transparentPng()));

    var mask = new PDImageXObject(new PDStream(object.stream()), null).getSoftMask().getImage();
    assertThat(mask.getRaster().getSample(0, 0, 0)).isEqualTo(255);
    assertThat(mask.getRaster().getSample(7, 0, 0)).isEqualTo(128);
    assertThat(differences(object)).isZero();
  }

  @Test
  void greyAndIndexedPngsPassThrough() throws Exception {
    var grey = pictures.of(new Picture("grey", Format.PNG, 8, 8, Pixels.greyPng()));
    var indexed = pictures.of(new Picture("indexed", Format.PNG, 8, 8, Pixels.indexedPng()));

    assertThat(grey.stream().getItem(COSName.COLORSPACE)).isEqualTo(COSName.DEVICEGRAY);
    assertThat(shown(indexed).getWidth()).isEqualTo(Pixels.SIDE);
    assertThat(shown(grey).getHeight()).isEqualTo(Pixels.SIDE);
  }

  @Test
  void aJpegIsNotTouched() throws Exception {
    var bytes = Pixels.jpeg();

    var object = pictures.of(new Picture("a.jpg", Format.JPEG, 8, 8, bytes));

    try (var raw = object.stream().createRawInputStream()) {
      assertThat(raw.readAllBytes()).isEqualTo(bytes.copy());
    }
  }

  @Test
  void inksWithoutAProfileBecomeLight() throws Exception {
    var object = pictures.of(new Picture("inks.jpg", Format.JPEG, 8, 8, Pixels.cmykJpeg()));

    var colour = new Color(shown(object).getRGB(3, 3));
    assertThat(object.stream().getItem(COSName.COLORSPACE)).isEqualTo(COSName.DEVICERGB);
    assertThat(colour.getRed()).isLessThan(10);
    assertThat(colour.getGreen()).isGreaterThan(245);
  }

  @Test
  void aPictureIsTurnedAsTheCameraWasHeld() {
    var object = pictures.of(new Picture("held.jpg", Format.JPEG, 8, 8, Pixels.heldAs(6)));

    assertThat(object.turn()).isEqualTo(Turn.of(6));
  }

  @Test
  void aQuarterTurnNeedsAPlaceOfItsShape() {
    var wide = new Picture("wide.jpg", Format.JPEG, 9, 8, Pixels.heldAs(6));

    assertThat(pictures.of(wide).turn()).isEqualTo(Turn.NONE);
  }

  @Test
  void theSamePictureIsTheSameObject() {
    assertThat(pictures.of(png(Pixels.png()))).isSameAs(pictures.of(png(Pixels.png())));
  }

  @Test
  void aBrokenPictureIsNamed() {
    var broken = new Picture("maps/b.jpg", Format.JPEG, 8, 8, Bytes.of(new byte[] {-1, -40, -1}));

    assertThatThrownBy(() -> pictures.of(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("maps/b.jpg");
  }

  private static Picture png(Bytes bytes) {
    return new Picture("a.png", Format.PNG, 8, 8, bytes);
  }

  private static BufferedImage shown(PictureObject object) throws Exception {
    return new PDImageXObject(new PDStream(object.stream()), null).getOpaqueImage(null, 1);
  }

  private static int differences(PictureObject object) throws Exception {
    var image = shown(object);
    int differences = 0;
    for (int y = 0; y < Pixels.SIDE; y++) {
      for (int x = 0; x < Pixels.SIDE; x++) {
        var wanted = new Color(Pixels.colour(x, y));
        differences += wanted.equals(new Color(image.getRGB(x, y))) ? 0 : 1;
      }
    }
    return differences;
  }
}
