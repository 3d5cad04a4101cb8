package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.drawing.Drawing;
import fasti.drawing.Shape;
import fasti.epub.Markup.Element;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Anchor;
import fasti.unit.Em;
import fasti.unit.Length;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class DrawingMarkupTest {
  private static final Shape.Point PLACE =
      new Shape.Point(Length.points(10), Length.points(20.125));

  @Test
  void wordsThatRunToTheLeftEndWhereTheyAreToStart() {
    assertThat(svg(label("לנין", Optional.empty())))
        .contains("direction=\"rtl\" text-anchor=\"end\">לנין</text>");
  }

  @Test
  void wordsLeadToTheirSection() {
    var target = Optional.of(TestText.anchor("congress"));

    assertThat(svg(label("Congress", target)))
        .contains("<a xlink:href=\"#congress\">")
        .contains("<text x=\"10\" y=\"20.12\" font-size=\"8\" fill=\"currentColor\"");
  }

  @Test
  void whatIsWhiteOnPaperIsLeftOut() {
    var disc = new Shape.Disc(PLACE, Length.points(3), new Shape.Fill.Solid(), Ink.WHITE);

    assertThat(svg(disc)).doesNotContain("circle");
  }

  @Test
  void aHollowMarkLetsThePageShow() {
    var fill = new Shape.Fill.Hollow(Length.points(1));

    assertThat(svg(new Shape.Disc(PLACE, Length.points(3), fill, Ink.BLACK)))
        .contains("fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\"");
  }

  private static Shape label(String text, Optional<Anchor> target) {
    var style =
        new TextStyle(
            "Sans",
            Weight.REGULAR,
            Posture.UPRIGHT,
            Length.points(8),
            Set.of(),
            new Em(0),
            Ink.BLACK);
    return new Shape.Label(PLACE, List.of(), text, style, target);
  }

  private static String svg(Shape shape) {
    var drawing = new Drawing(Length.points(100), Length.points(50), List.of(shape));
    var svg = DrawingMarkup.of(drawing, TestText.anchor("d"), "Time line", "A line");
    return new String(
        MarkupWriter.write(
            Element.of("html", svg), MarkupWriter.Kind.XHTML, UnaryOperator.identity()),
        StandardCharsets.UTF_8);
  }
}
