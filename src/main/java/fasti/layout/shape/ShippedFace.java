package fasti.layout.shape;

import fasti.style.Posture;
import fasti.style.Weight;
import fasti.unit.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A face that comes with the program, known from the index `faces.tsv` before its file is opened.
///
/// @param file below `fasti/fonts`
/// @param postScript its PostScript name
/// @param loaded the face, one and the same for the whole process
record ShippedFace(
    String file,
    String family,
    Weight weight,
    Posture posture,
    String postScript,
    Once<Face> loaded)
    implements Cast {
  private static final String FOLDER = "/fasti/fonts/";
  private static final Once<List<ShippedFace>> ALL = new Once<>(ShippedFace::readIndex);

  /// In the order in which they are asked for a letter that is lacking elsewhere.
  static List<ShippedFace> all() {
    return ALL.value();
  }

  private static List<ShippedFace> readIndex() {
    return lines("faces.tsv").stream().map(ShippedFace::parsed).toList();
  }

  private static ShippedFace parsed(String line) {
    var cells = line.split("\t", -1);
    return new ShippedFace(
        cells[0],
        cells[1],
        Weight.valueOf(cells[2]),
        Posture.valueOf(cells[3]),
        cells[4],
        new Once<>(() -> load(cells[0])));
  }

  /// The lines of an index, without its head.
  static List<String> lines(String index) {
    return new String(contents(index), StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private static Face load(String file) {
    try {
      return Face.read(Bytes.of(contents(file)));
    } catch (UnusableFontException problem) {
      throw new IllegalStateException("the shipped font " + file, problem);
    }
  }

  private static byte[] contents(String name) {
    try (InputStream stream = ShippedFace.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + name);
      }
      return stream.readAllBytes();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public List<String> families() {
    return List.of(family);
  }

  @Override
  public int heaviness() {
    return weight.number();
  }

  @Override
  public Face face() {
    return loaded.value();
  }

  @Override
  public boolean covers(int codePoint) {
    return Coverage.ofShipped(file).contains(codePoint);
  }
}
