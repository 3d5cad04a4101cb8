package fasti.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// An e-book out of its zip, the files in the order in which they are packed.
final class UnpackedBook {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  UnpackedBook(byte[] epub) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException("not a zip", e);
    }
  }

  List<String> names() {
    return new ArrayList<>(files.keySet());
  }

  /// The one file whose name ends so.
  String text(String ending) {
    var found = names().stream().filter(name -> name.endsWith(ending)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(ending + " is found as " + found + " in " + names());
    }
    return new String(bytes(found.getFirst()), StandardCharsets.UTF_8);
  }

  byte[] bytes(String name) {
    var bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("no file " + name);
    }
    return bytes;
  }
}
