package fasti.pdf;

import fasti.drawing.VectorPicture;
import fasti.layout.page.Placed;
import fasti.text.Picture;
import fasti.unit.Length;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;

/// The pictures of the book. Their bytes pass through as they are wherever PDF can read them;
/// decoding, which loads the graphics of the JDK, is for the others.
final class Pictures {
  private final Map<String, PictureObject> known = new HashMap<>();
  private final Map<Sized, PictureObject> forms = new HashMap<>();
  private final ColourSpaces colours = new ColourSpaces();

  /// A drawing at the size at which it is painted.
  private record Sized(VectorPicture picture, Length width, Length height) {}

  PictureObject of(Placed.Vector vector) {
    var sized = new Sized(vector.picture(), vector.width(), vector.height());
    var form = forms.get(sized);
    if (form == null) {
      form = new PictureObject("V" + (forms.size() + 1), drawn(sized), Turn.NONE);
      forms.put(sized, form);
    }
    return form;
  }

  private static COSStream drawn(Sized sized) {
    try {
      return VectorForm.of(sized.picture, sized.width, sized.height);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  PictureObject of(Picture picture) {
    var object = known.get(picture.name());
    if (object == null) {
      object = make(picture, "P" + (known.size() + 1));
      known.put(picture.name(), object);
    }
    return object;
  }

  private PictureObject make(Picture picture, String resourceName) {
    try {
      return switch (picture.format()) {
        case JPEG -> JpegPicture.write(picture, resourceName, colours);
        case PNG -> PngPicture.write(picture, resourceName, colours);
        case SVG ->
            throw new IllegalStateException("a vector drawing is not a picture: " + picture.name());
      };
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the picture cannot be read: " + picture.name(), unreadable);
    }
  }
}
