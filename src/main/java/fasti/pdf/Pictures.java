package fasti.pdf;

import fasti.text.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// The pictures of the book. Their bytes pass through as they are wherever PDF can read them;
/// decoding, which loads the graphics of the JDK, is for the others.
final class Pictures {
  private final Map<String, PictureObject> known = new HashMap<>();
  private final ColourSpaces colours = new ColourSpaces();

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
