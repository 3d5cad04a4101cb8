package fasti.epub;

import fasti.text.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pictures that the documents show, each carried once, under a plain ASCII name.
final class PictureFiles {
  /// Longer names make some readers' own file systems stumble.
  private static final int LONGEST_STEM = 40;

  private final Map<String, PictureFile> files = new LinkedHashMap<>();

  /// @param name inside the folder of pictures
  record PictureFile(String name, String mediaType, Picture picture) {}

  PictureFile carry(Picture picture) {
    return files.computeIfAbsent(picture.name(), _ -> file(picture, files.size() + 1));
  }

  /// In the order of their first showing.
  List<PictureFile> carried() {
    return new ArrayList<>(files.values());
  }

  private static PictureFile file(Picture picture, int number) {
    var name = number + "-" + stem(picture.name());
    return switch (picture.format()) {
      case JPEG -> new PictureFile(name + ".jpg", "image/jpeg", picture);
      case PNG -> new PictureFile(name + ".png", "image/png", picture);
      case SVG -> new PictureFile(name + ".svg", "image/svg+xml", picture);
    };
  }

  private static String stem(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    var dot = name.lastIndexOf('.');
    var plain = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^a-z0-9]+", "-");
    var trimmed = plain.replaceAll("^-+", "");
    var stem = trimmed.substring(0, Math.min(trimmed.length(), LONGEST_STEM));
    return stem.isBlank() ? "picture" : stem.replaceAll("-+$", "");
  }
}
