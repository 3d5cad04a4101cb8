package fasti.epub;

import fasti.picture.ScreenPicture;
import fasti.picture.ScreenPicture.Backing;
import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The pictures that the documents show, each carried once, under a plain ASCII name.
final class PictureFiles {
  /// Longer names make some readers' own file systems stumble.
  private static final int LONGEST_STEM = 40;

  private final Map<String, PictureFile> files = new LinkedHashMap<>();
  private final SortedSet<Integer> shares = new TreeSet<>();

  /// @param name inside the folder of pictures
  /// @param described what it shows
  record PictureFile(String name, String mediaType, Picture picture, String described) {
    /// @throws IOException when the picture has to be made anew and cannot be read
    Bytes content(Backing backing) throws IOException {
      return picture.format() == Picture.Format.SVG
          ? SvgFile.of(picture, described)
          : ScreenPicture.of(picture, backing).bytes();
    }
  }

  /// @param described what it shows; of a picture that is shown twice the first description counts
  PictureFile carry(Picture picture, String described) {
    return files.computeIfAbsent(picture.name(), _ -> file(picture, described));
  }

  /// Notes that a picture stands as wide as a share of the line's length.
  ///
  /// @param percent 1 to 100
  void scale(int percent) {
    shares.add(percent);
  }

  /// In per cent: what the style sheet has to have a rule for.
  SortedSet<Integer> shares() {
    return shares;
  }

  /// In the order of their first showing.
  List<PictureFile> carried() {
    return new ArrayList<>(files.values());
  }

  private PictureFile file(Picture picture, String described) {
    var name = (files.size() + 1) + "-" + stem(picture.name());
    return switch (picture.format()) {
      case JPEG -> new PictureFile(name + ".jpg", "image/jpeg", picture, described);
      case PNG -> new PictureFile(name + ".png", "image/png", picture, described);
      case SVG -> new PictureFile(name + ".svg", "image/svg+xml", picture, described);
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
