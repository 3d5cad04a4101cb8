package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.editorial.Editor;
import fasti.layout.page.Placed;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.report.Diagnostic;
import fasti.report.Outcome;
import fasti.source.Book;
import fasti.source.SourceReader;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How large pictures stand on paper: the measure is 108 mm, the type area 160 mm.
final class PicturesOnPagesTest {
  private static final double MEASURE = 108;
  private static final double WHOLE_WIDTH = 160;

  private static final String PLAIN = "<rect width='400' height='100'/>";

  @TempDir private Path folder;

  @Test
  void aPictureIsShownWith150DotsAnInch() throws IOException {
    var set = set(png(300, 200), "![A map](images/a.png)");

    assertThat(set.width).isCloseTo(300 * 25.4 / 150, HAIR);
    assertThat(set.told).isEmpty();
  }

  @Test
  void aLargePictureIsAsWideAsTheMeasure() throws IOException {
    assertThat(set(png(3000, 2000), "![A map](images/a.png)").width).isCloseTo(MEASURE, HAIR);
  }

  @Test
  void aTallPictureTakesSixTenthsOfThePage() throws IOException {
    var set = set(png(1000, 4000), "![A map](images/a.png)");

    assertThat(set.width * 4).isCloseTo(0.6 * 244, org.assertj.core.data.Offset.offset(1.0));
  }

  @Test
  void theAuthorMaySayHowWide() throws IOException {
    assertThat(set(png(3000, 2000), "![A map](images/a.png){width=50%}").width)
        .isCloseTo(MEASURE / 2, HAIR);
    assertThat(set(png(3000, 2000), "![A map](images/a.png){width=40mm}").width)
        .isCloseTo(40, HAIR);
  }

  @Test
  void aPictureMayGoOverTheSideColumnWhereThatIsFree() throws IOException {
    var text = "They met. ".repeat(60) + "\n\n";
    var picture = "![A map](images/a.png){width=page}";

    assertThat(set(png(3000, 2000), text + picture).width).isCloseTo(WHOLE_WIDTH, HAIR);
    assertThat(set(png(3000, 2000), picture).width).isCloseTo(MEASURE, HAIR);
  }

  @Test
  void aPictureMadeWiderThanItsDotsAllowIsTold() throws IOException {
    var set = set(png(300, 200), "![A map](images/a.png){width=100%}");

    assertThat(set.told).hasSize(1);
    assertThat(set.told.getFirst())
        .startsWith("events/congress.md:6:1: warning L-006")
        .contains("71");
  }

  @Test
  void aDrawingIsAsLargeAsItSays() throws IOException {
    var set = set(svg("width='60mm'", PLAIN), "![A map](images/a.svg)");

    assertThat(set.width).isCloseTo(60, HAIR);
    assertThat(set.told).isEmpty();
  }

  @Test
  void whatADrawingLosesIsTold() throws IOException {
    var set =
        set(svg("", "<rect width='9' height='9' filter='url(#f)'/>"), "![A map](images/a.svg)");

    assertThat(set.told).hasSize(1);
    assertThat(set.told.getFirst())
        .startsWith("events/congress.md:6:1: warning L-005")
        .contains("without a filter");
  }

  private static final org.assertj.core.data.Offset<Double> HAIR =
      org.assertj.core.data.Offset.offset(0.2);

  /// @param width of the picture in millimetres
  /// @param told each diagnostic, without the book's name
  private record Set(double width, List<String> told) {}

  private Set set(byte[] picture, String text) throws IOException {
    var name = text.contains(".svg") ? "images/a.svg" : "images/a.png";
    Files.createDirectories(folder.resolve("images"));
    Files.createDirectories(folder.resolve("events"));
    Files.write(folder.resolve(name), picture);
    Files.writeString(folder.resolve("book.yaml"), "title: Congress\nlanguage: en\n");
    Files.writeString(
        folder.resolve("events/congress.md"),
        "---\ntitle: Congress\ndate: 1921\npeople: [Lenin, Trotsky]\n---\n" + text + "\n");
    return composed(SourceReader.read(folder, "book", Optional.empty()));
  }

  private static Set composed(Outcome<Book> read) {
    var book = ((Outcome.Built<Book>) read).value();
    var edited = Editor.edit(book.timeline(), Edition.STUDENT);
    var publication = ((Outcome.Built<fasti.document.Publication>) edited).value();
    var shaper = new Shaper(Typecase.with(List.of()));
    var outcome = Compositor.compose(publication, book.style(), shaper);
    var pages = ((Outcome.Built<Pages>) outcome).value();
    var width =
        pages.pages().stream()
            .flatMap(page -> page.matter().stream())
            .flatMap(PicturesOnPagesTest::width)
            .findFirst()
            .orElseThrow();
    return new Set(
        width.inPoints() * 25.4 / 72,
        outcome.diagnostics().stream()
            .map(Diagnostic::toString)
            .map(said -> said.substring(said.indexOf('/') + 1))
            .toList());
  }

  private static Stream<Length> width(Placed placed) {
    return switch (placed) {
      case Placed.Photograph photograph -> Stream.of(photograph.width());
      case Placed.Vector vector -> Stream.of(vector.width());
      case Placed.Glyphs _, Placed.Rule _, Placed.Art _ -> Stream.empty();
    };
  }

  /// The head of a picture: layout asks for no more.
  private static byte[] png(int width, int height) {
    var head =
        "89504e470d0a1a0a000000"
            + String.format(
                java.util.Locale.ROOT, "0d49484452%08x%08x08020000000000000000", width, height);
    return HexFormat.of().parseHex(head);
  }

  private static byte[] svg(String attributes, String content) {
    return String.format(
            java.util.Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 100' %s>%s</svg>",
            attributes,
            content)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
