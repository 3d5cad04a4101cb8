package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fasti.Golden;
import fasti.drawing.SvgReader.Result;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.style.HouseStyle;
import fasti.style.Ink;
import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SvgReaderTest {
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 60'>%s</svg>";

  @Test
  void figuresGradientsClipsAndReferencesAreDrawn() throws IOException {
    var svg = Files.readString(Path.of("src/test/golden/drawing/svg/input.svg"));

    var drawn = drawn(svg);

    assertThat(drawn.leftOut()).isEmpty();
    Golden.assertGolden("drawing/svg/expected.txt", VectorSketch.of(drawn.picture()));
  }

  @Test
  void wordsAreOutlines() {
    var drawn = inBox("<text x='10' y='30' font-size='20' fill='red'>Il</text>");

    var word = (Trace.Filled) inFrame(drawn).getFirst();
    assertThat(VectorSketch.of(drawn.picture())).contains("fill #ff0000");
    assertThat(left(word)).isBetween(10.0, 13.0);
    assertThat(drawn.leftOut()).isEmpty();
  }

  @Test
  void wordsAreAlignedToTheirPlace() {
    double start = leftOfWords("start");
    double middle = leftOfWords("middle");
    double end = leftOfWords("end");

    assertThat(start).isBetween(50.0, 53.0);
    assertThat(middle).isLessThan(start - 5);
    assertThat(start - middle).isCloseTo(middle - end, within(0.01));
  }

  private static double leftOfWords(String anchor) {
    var words = "<text x='50' y='30' font-size='20' text-anchor='" + anchor + "'>Hl</text>";
    return left((Trace.Filled) inFrame(inBox(words)).getFirst());
  }

  @Test
  void aStyleSheetReachesWords() {
    var drawn =
        inBox(
            "<style>text.a { fill: #00f; font-size: 10px }</style><text class='a' y='9'>I</text>");

    assertThat(VectorSketch.of(drawn.picture())).contains("fill #0000ff");
  }

  @Test
  void aStyleSheetReachesFiguresByMoreThanOneMark() {
    var drawn =
        inBox(
            "<style>rect.a, #b.c { fill: #00f }</style><rect class='a' width='5' height='5'/>"
                + "<circle id='b' class='c d' r='5'/><circle class='a' r='5'/>");

    assertThat(inFrame(drawn).stream().map(trace -> ((Trace.Filled) trace).paint().colour()))
        .containsExactly(
            new Trace.Colour.Flat(new Ink(0, 0, 255)),
            new Trace.Colour.Flat(new Ink(0, 0, 255)),
            new Trace.Colour.Flat(Ink.BLACK));
  }

  @Test
  void aRuleThatLooksAroundAnElementIsNamed() {
    var drawn = inBox("<style>g > rect { fill: red }</style><rect width='5' height='5'/>");

    assertThat(drawn.leftOut()).containsExactly("a style rule “g > rect”");
  }

  @Test
  void piecesOfALineFollowOneAnother() {
    var drawn = inBox("<text y='20'>I<tspan fill='red'>I</tspan>I</text>");

    var lefts = inFrame(drawn).stream().map(trace -> left((Trace.Filled) trace)).toList();
    assertThat(lefts).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          <rect width='5' height='5' filter='url(#f)'/>, a filter
          <rect width='5' height='5' mask='url(#m)'/>, a mask
          <image href='data:image/png' width='5' height='5'/>, a picture inside it
          <rect width='5' height='5'><animate attributeName='x'/></rect>, an animation
          """)
  void whatLinesAndAreasCannotShowIsNamed(String element, String what) {
    assertThat(inBox(element).leftOut()).containsExactly(what);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    var drawn =
        inBox("<image href='file:///etc/passwd' width='5' height='5'/><use href='b.svg#a'/>");

    assertThat(drawn.picture().traces()).isEmpty();
  }

  @Test
  void referencesThatMultiplyAreRefused() {
    var svg = new StringBuilder("<defs><rect id='a0' width='1' height='1'/>");
    for (int level = 1; level <= 12; level++) {
      var use = String.format(Locale.ROOT, "<use href='#a%d'/>", level - 1);
      svg.append("<g id='a").append(level).append("'>").append(use.repeat(10)).append("</g>");
    }
    svg.append("</defs><use href='#a12'/>");

    assertThat(read(String.format(Locale.ROOT, SVG, svg))).isInstanceOf(Result.Unreadable.class);
  }

  @Test
  void deepNestingIsRefused() {
    var nested = "<g>".repeat(5000) + "</g>".repeat(5000);

    assertThat(read(String.format(Locale.ROOT, SVG, nested))).isInstanceOf(Result.Unreadable.class);
  }

  @Test
  void whatIsBrokenIsRefused() {
    assertThat(read("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"))
        .isInstanceOf(Result.Unreadable.class);
  }

  @Test
  void theSameFileIsDrawnTheSame() throws IOException {
    var svg = Files.readString(Path.of("src/test/golden/drawing/svg/input.svg"));

    assertThat(read(svg)).isEqualTo(read(svg));
  }

  /// What stands within the frame of the picture.
  private static List<Trace> inFrame(Result.Drawn drawn) {
    return ((Trace.Clipped) drawn.picture().traces().getFirst()).traces();
  }

  private static double left(Trace.Filled trace) {
    return trace.path().segments().stream()
        .mapToDouble(
            segment ->
                switch (segment) {
                  case Trace.Segment.MoveTo(var x, _) -> x;
                  case Trace.Segment.LineTo(var x, _) -> x;
                  case Trace.Segment.CurveTo(_, _, _, _, var x, _) -> x;
                  case Trace.Segment.Close _ -> Double.MAX_VALUE;
                })
        .min()
        .orElseThrow();
  }

  private static Result.Drawn inBox(String content) {
    return drawn(String.format(Locale.ROOT, SVG, content));
  }

  private static Result.Drawn drawn(String svg) {
    return (Result.Drawn) read(svg);
  }

  private static Result read(String svg) {
    var shaper = new Shaper(Typecase.with(List.of()));
    var reader = new SvgReader(shaper, HouseStyle.classic().typography(), "en");
    var bytes = Bytes.of(svg.getBytes(StandardCharsets.UTF_8));
    return reader.read(new Picture("a.svg", Picture.Format.SVG, 100, 60, bytes));
  }
}
