package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.Posture;
import fasti.style.Weight;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The fonts that come with the program, and the indexes that save their being opened.
class ShippedFontsTest {
  private static final Path FONTS = Path.of("fonts");

  /// In the order in which they are asked for a letter that is lacking elsewhere: text faces first,
  /// then those of one script, the wide one, and last those that are wanted by name only.
  private static final List<String> FAMILIES =
      List.of(
          "source-serif-4",
          "noto-serif",
          "source-sans-3",
          "noto-naskh-arabic",
          "noto-serif-hebrew",
          "noto-serif-devanagari",
          "droid-sans-fallback",
          "source-code-pro",
          "atkinson-hyperlegible");

  @Test
  void indexOfFacesAgreesWithTheFiles() throws Exception {
    var lines = new ArrayList<>(List.of("file\tfamily\tweight\tposture\tPostScript name"));
    for (Path file : files()) {
      lines.add(faceLine(file));
    }

    check("faces.tsv", lines);
  }

  @Test
  void indexOfCoverageAgreesWithTheFiles() throws Exception {
    var lines = new ArrayList<>(List.of("file\tcharacters"));
    for (Path file : files()) {
      lines.add(name(file) + "\t" + coverage(read(file)));
    }

    check("coverage.tsv", lines);
  }

  @Test
  void everyFolderHasItsLicence() throws IOException {
    for (String family : FAMILIES) {
      var folder = FONTS.resolve(family);
      assertThat(
              Files.exists(folder.resolve("OFL.txt"))
                  || Files.exists(folder.resolve("LICENSE.txt")))
          .as(family)
          .isTrue();
    }
  }

  @Test
  void everyFileIsNamedInTheReadme() throws IOException {
    var readme = Files.readString(FONTS.resolve("README.md"));

    for (Path file : files()) {
      assertThat(readme).contains(file.getFileName().toString());
    }
  }

  @Test
  void everyFontMayBeEmbeddedAndCutDown() throws Exception {
    var unusable =
        Typecase.with(files().stream().map(ShippedFontsTest::asBrought).toList()).unusable();

    assertThat(unusable).isEmpty();
  }

  private static fasti.style.FontFile asBrought(Path file) {
    try {
      return new fasti.style.FontFile(name(file), Bytes.of(Files.readAllBytes(file)));
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (String family : FAMILIES) {
      try (Stream<Path> inFolder = Files.list(FONTS.resolve(family))) {
        inFolder.filter(file -> file.toString().endsWith(".ttf")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static String name(Path file) {
    return FONTS.relativize(file).toString().replace('\\', '/');
  }

  private static Face read(Path file) throws IOException, UnusableFontException {
    return Face.read(Bytes.of(Files.readAllBytes(file)));
  }

  private static String faceLine(Path file) throws IOException, UnusableFontException {
    var face = read(file);
    Weight weight =
        Arrays.stream(Weight.values())
            .filter(known -> known.number() == face.weight())
            .findFirst()
            .orElseThrow();
    Posture posture = face.posture();
    return String.join(
        "\t", name(file), face.families().getFirst(), weight.name(), posture.name(), face.name());
  }

  private static String coverage(Face face) {
    var ranges = new ArrayList<String>();
    int[] characters =
        IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT).filter(face::covers).toArray();
    int start = 0;
    for (int i = 1; i <= characters.length; i++) {
      if (i == characters.length || characters[i] != characters[i - 1] + 1) {
        ranges.add(range(characters[start], characters[i - 1]));
        start = i;
      }
    }
    return String.join(" ", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? hexadecimal(first) : hexadecimal(first) + "-" + hexadecimal(last);
  }

  private static String hexadecimal(int codePoint) {
    return Integer.toHexString(codePoint);
  }

  private static void check(String index, List<String> lines) throws IOException {
    var file = FONTS.resolve(index);
    var expected = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file)).isEqualTo(expected);
  }
}
