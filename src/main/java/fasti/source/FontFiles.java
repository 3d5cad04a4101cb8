package fasti.source;

import fasti.report.Code;
import fasti.style.FontFile;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The faces that a book brings itself, in its folder `fonts/`.
final class FontFiles {
  private static final String FOLDER = "fonts";

  /// The largest faces for Chinese have some 20 MB.
  private static final long MOST_BYTES = 64L << 20;

  private final BookFolder folder;
  private final Faults faults;

  FontFiles(BookFolder folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  List<FontFile> read() throws IOException {
    var fonts = new ArrayList<FontFile>();
    if (!Files.isDirectory(folder.root().resolve(FOLDER))) {
      return fonts;
    }
    for (var name : folder.files(FOLDER)) {
      var small = name.toLowerCase(Locale.ROOT);
      var path = folder.resolve(FOLDER + "/" + name);
      if (!small.endsWith(".ttf") && !small.endsWith(".otf")) {
        continue;
      }
      if (path.isEmpty()) {
        faults.error(
            Code.PATH_OUTSIDE,
            folder.origin(FOLDER + "/" + name),
            "the font is a link that leads out of the book's folder",
            "copy the file itself into fonts/");
      } else if (Files.size(path.get()) > MOST_BYTES) {
        faults.error(
            Code.LIMIT_EXCEEDED,
            folder.origin(FOLDER + "/" + name),
            "the font has " + (Files.size(path.get()) >> 20) + " MB",
            "take a font of a single style, with fewer letters");
      } else {
        fonts.add(new FontFile(FOLDER + "/" + name, Bytes.of(Files.readAllBytes(path.get()))));
      }
    }
    return fonts;
  }
}
