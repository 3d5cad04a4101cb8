package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The pictures of a book, each read once. No picture is fetched from anywhere.
final class Pictures {
  private static final Pattern REMOTE = Pattern.compile("(?i)([a-z][a-z0-9+.-]+:|//).*");
  private static final long MOST_BYTES = 64L << 20;

  /// A larger picture is no help on paper: A4 at 600 dpi is 4960 by 7016.
  private static final int MOST_PIXELS_A_SIDE = 20_000;

  private final BookFolder folder;
  private final Faults faults;
  private final Map<String, Optional<Picture>> known = new HashMap<>();

  Pictures(BookFolder folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  static boolean isRemote(String file) {
    return REMOTE.matcher(file.strip()).matches();
  }

  /// Whether there is such a file in the book's folder.
  boolean has(String file) {
    try {
      return !isRemote(file) && folder.resolve(file).filter(Files::isRegularFile).isPresent();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The picture, or nothing and a word why.
  Optional<Picture> read(String file, Origin origin) {
    if (isRemote(file)) {
      faults.warning(
          Code.REMOTE_PICTURE,
          origin,
          "the picture \"" + Quote.shortened(file) + "\" is on the web, and is not fetched",
          "save it in the book's images/ folder and write its path there");
      return Optional.empty();
    }
    try {
      var path = folder.resolve(file);
      if (path.isEmpty()) {
        faults.error(
            Code.PATH_OUTSIDE,
            origin,
            "the picture \"" + Quote.shortened(file) + "\" is outside the book's folder",
            "copy it into the book's images/ folder");
        return Optional.empty();
      }
      return read(path.get(), origin);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Optional<Picture> read(Path path, Origin origin) throws IOException {
    var name = folder.root().toRealPath().relativize(path).toString().replace('\\', '/');
    if (!Files.isRegularFile(path)) {
      faults.error(
          Code.PICTURE_MISSING,
          origin,
          "there is no picture \"" + name + "\" in the book's folder",
          nearby(path)
              .map(near -> "write " + near)
              .orElse("put the file there, or check the spelling, capitals too"));
      return Optional.empty();
    }
    var before = known.get(name);
    if (before == null) {
      before = open(path, name, origin);
      known.put(name, before);
    }
    return before;
  }

  private Optional<Picture> open(Path path, String name, Origin origin) throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      return tooLarge(name, (Files.size(path) >> 20) + " MB", origin);
    }
    var bytes = Bytes.of(Files.readAllBytes(path));
    var header = PictureHeader.read(bytes);
    if (header instanceof PictureHeader.Unreadable(var why, var hint)) {
      faults.error(Code.PICTURE_UNREADABLE, origin, "the picture \"" + name + "\" " + why, hint);
      return Optional.empty();
    }
    return picture(name, (PictureHeader.Known) header, bytes, origin);
  }

  private Optional<Picture> picture(
      String name, PictureHeader.Known header, Bytes bytes, Origin origin) {
    if (Math.max(header.width(), header.height()) > MOST_PIXELS_A_SIDE) {
      return tooLarge(name, header.width() + " × " + header.height() + " pixels", origin);
    }
    return Optional.of(
        new Picture(
            name, header.format(), header.width(), header.height(), header.resolution(), bytes));
  }

  private Optional<Picture> tooLarge(String name, String extent, Origin origin) {
    faults.error(
        Code.LIMIT_EXCEEDED,
        origin,
        "the picture \"" + name + "\" is too large: " + extent,
        "make it smaller; 2500 pixels across are plenty for a page");
    return Optional.empty();
  }

  /// A file whose name differs a little from the one that was asked for.
  private Optional<String> nearby(Path path) throws IOException {
    var parent = path.getParent();
    var root = folder.root().toRealPath();
    if (parent == null || !parent.startsWith(root) || !Files.isDirectory(parent)) {
      return Optional.empty();
    }
    var within = root.relativize(parent).toString().replace('\\', '/');
    return NearestWord.to(String.valueOf(path.getFileName()), new BookFolder(parent, "").files(""))
        .map(near -> within.isEmpty() ? near : within + "/" + near);
  }
}
