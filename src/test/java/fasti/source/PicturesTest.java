package fasti.source;

import static fasti.source.Reading.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fasti.report.Outcome;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PicturesTest {
  private static final byte[] PNG =
      hex("89504e470d0a1a0a0000000d4948445200000003000000020802000000000000000000");
  private static final byte[] JPEG =
      hex("ffd8ffe000044a46ffc0001108000500070301220002110103110100000000");
  private static final String PNG_HEAD =
      "89504e470d0a1a0a0000000d494844520000000300000002080200000000000000";
  private static final String JFIF_HEAD = "ffd8ffe000104a46494600010202007600760000";
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' %s>%s</svg>";

  @TempDir private Path folder;

  @Test
  void aPngSaysItsExtent() throws IOException {
    var picture = picture("a.png", PNG);

    assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
    assertThat(picture.width()).isEqualTo(3);
    assertThat(picture.height()).isEqualTo(2);
    assertThat(picture.name()).isEqualTo("images/a.png");
  }

  @Test
  void aJpegSaysItsExtentBehindOtherSegments() throws IOException {
    var picture = picture("a.jpg", JPEG);

    assertThat(picture.format()).isEqualTo(Picture.Format.JPEG);
    assertThat(picture.width()).isEqualTo(7);
    assertThat(picture.height()).isEqualTo(5);
  }

  @Test
  void aPictureSaysItsResolution() throws IOException {
    // pHYs: 11811 pixels a metre; JFIF: 118 dots a centimetre.
    var metres = "000000097048597300002e2300002e230100000000";
    var png = picture("a.png", hex(PNG_HEAD + metres + "0000000049444154ffffffff"));
    var jpeg = picture("a.jpg", hex(JFIF_HEAD + "ffc0001108000500070301220002110103110100000000"));

    assertThat(png.resolution()).isCloseTo(300, within(0.1));
    assertThat(jpeg.resolution()).isCloseTo(299.7, within(0.1));
    assertThat(picture("b.png", PNG).resolution()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"40mm, 254", "96, 400", "'', 96", "1in, 400", "50%, 96"})
  void aDrawingMaySayHowWideItIs(String width, double unitsAnInch) throws IOException {
    var attribute = width.isEmpty() ? "" : " width='" + width + "'";
    var picture = picture("a.svg", svg("viewBox='0 0 400 300'" + attribute, ""));

    assertThat(picture.resolution()).isCloseTo(unitsAnInch, within(0.1));
  }

  @Test
  void aPictureTurnedByAQuarterSaysItsExtentUpright() throws IOException {
    var exif = "ffe100224578696600004d4d002a00000008000101120003000000010006000000000000";
    var frame = "ffc0001108000500070301220002110103110100000000";
    var picture = picture("a.jpg", hex("ffd8" + exif + frame));

    assertThat(picture.width()).isEqualTo(5);
    assertThat(picture.height()).isEqualTo(7);
  }

  @Test
  void aDrawingSaysItsExtent() throws IOException {
    var picture = picture("a.svg", svg("viewBox='0 0 40.4 30'", ""));

    assertThat(picture.width()).isEqualTo(40);
    assertThat(picture.height()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<rect onclick='1'/>",
        "<image href='http://e.org/a.png'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<rect style='fill: url(http://e.org/a.svg#b)'/>",
        "<rect filter='url(//e.org/a.svg#b)'/>",
        "<set attributeName='xlink:href' to='http://e.org/a.png'/>",
        "<style>@import 'http://e.org/a.css';</style>",
        "<style>@font-face { src: url(http://e.org/a.ttf) }</style>"
      })
  void aDrawingWithAScriptOrLoadsIsRefused(String inside) throws IOException {
    var outcome = book("a.svg", svg("viewBox='0 0 4 3'", inside), "images/a.svg");

    assertThat(told(outcome)).containsExactly("book/events/e.md:4:1 P-003");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect style='fill: url(#b)'/>",
        "<rect filter='url( &quot;#b&quot; )'/>",
        "<style>@font-face { src: url(data:font/ttf;base64,AAEAAAA=) }</style>",
        "<image href='data:image/png;base64,iVBORw0KGgo='/>"
      })
  void aDrawingMayReferToWhatItHolds(String inside) throws IOException {
    var outcome = book("a.svg", svg("viewBox='0 0 4 3'", inside), "images/a.svg");

    assertThat(told(outcome)).isEmpty();
  }

  @Test
  void aDoctypeCannotReadFiles() throws IOException {
    var bomb =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + SVG.formatted("viewBox='0 0 4 3'", "<text>&a;</text>");

    var outcome = book("a.svg", bomb.getBytes(StandardCharsets.UTF_8), "images/a.svg");

    assertThat(told(outcome)).isNotEmpty().allMatch(told -> told.endsWith("P-003"));
  }

  @Test
  void aDoctypeAloneDoesNoHarm() throws IOException {
    var drawing =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>"
            + SVG.formatted("viewBox='0 0 4 3'", "<path d='M0 0H4'/>");

    var outcome = book("a.svg", drawing.getBytes(StandardCharsets.UTF_8), "images/a.svg");

    assertThat(told(outcome)).isEmpty();
  }

  @Test
  void aPictureIsAFigureWithWhatIsSaidOfIt() throws IOException {
    var outcome =
        markdown(
            PNG,
            "![The forum](images/a.png \"*Rome*\"){credit=\"A. Photographer\" licence=\"CC BY 4.0\""
                + " link=\"https://example.org/a\"}");

    var figure = (Block.Figure) Reading.whole(outcome).events().getFirst().body().getFirst();
    assertThat(figure.alternative()).isEqualTo("The forum");
    assertThat(Inline.plainText(figure.caption())).isEqualTo("Rome");
    assertThat(Inline.plainText(figure.credit())).isEqualTo("A. Photographer, CC BY 4.0");
    assertThat(figure.credit().getFirst()).isInstanceOf(Inline.Link.class);
  }

  @Test
  void aPictureInALineStandsBehindItsParagraph() throws IOException {
    var body =
        Reading.whole(markdown(PNG, "Rome ![The forum](images/a.png) fell."))
            .events()
            .getFirst()
            .body();

    assertThat(Reading.words(body)).startsWith("Rome fell.");
    assertThat(body.getLast()).isInstanceOf(Block.Figure.class);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path outside) throws IOException {
    Files.write(outside.resolve("a.png"), PNG);
    Files.createDirectories(folder.resolve("images"));
    Files.createSymbolicLink(folder.resolve("images/b.png"), outside.resolve("a.png"));

    var outcome = book("a.png", PNG, "images/b.png");

    assertThat(told(outcome)).containsExactly("book/events/e.md:4:1 C-009");
  }

  @Test
  void aSlipInThePathIsSeen() throws IOException {
    var outcome = book("forum.png", PNG, "images/Forum.png");

    assertThat(outcome.diagnostics().getFirst().hint()).isEqualTo("write images/forum.png");
  }

  @Test
  void anOrnamentNeedsNoAlternative() throws IOException {
    assertThat(markdown(PNG, "![](images/a.png){.ornament}").diagnostics()).isEmpty();
    assertThat(told(markdown(PNG, "![](images/a.png)")))
        .containsExactly("book/events/e.md:4:1 P-002");
  }

  private Picture picture(String name, byte[] bytes) throws IOException {
    var body = Reading.whole(book(name, bytes, "images/" + name)).events().getFirst().body();
    return ((Block.Figure) body.getFirst()).picture();
  }

  private Outcome<Book> book(String name, byte[] bytes, String asked) throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.write(folder.resolve("images").resolve(name), bytes);
    return text("![A](" + asked + ")\n");
  }

  private Outcome<Book> markdown(byte[] png, String markdown) throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.write(folder.resolve("images/a.png"), png);
    return text(markdown);
  }

  private Outcome<Book> text(String markdown) throws IOException {
    return new Reading(folder)
        .with("book.yaml", "title: B\n")
        .with("events/e.md", "---\ntitle: E\n---\n" + markdown)
        .read();
  }

  private static byte[] svg(String attributes, String inside) {
    return SVG.formatted(attributes, inside).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
