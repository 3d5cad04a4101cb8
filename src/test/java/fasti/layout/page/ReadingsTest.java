package fasti.layout.page;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fasti.layout.page.SetLine.Piece;
import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.text.Inline;
import fasti.text.Inline.RubyPair;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Readings over Japanese text; squares and kana of the fall-back face are an em wide.
final class ReadingsTest {
  private static final Desk DESK = TestDesk.of(HouseStyle.classic());
  private static final ParagraphStyle STYLE = DESK.styles().text();
  private static final double EM = STYLE.letters().size().inPoints();
  private static final Length WIDE = Length.points(400);

  @Test
  void aReadingIsHalfAsLargeAndStandsInTheMiddleOfItsLetters() {
    var line = lines(WIDE, text("東"), ruby("漢字", "かんじ"), text("大")).getFirst();

    var letters = saying(line.pieces(), "漢字");
    var reading = saying(line.glosses(), "かんじ");
    assertThat(reading.size().over(letters.size())).isCloseTo(0.5, within(0.01));
    assertThat(middle(reading)).isCloseTo(middle(letters), within(0.01));
    assertThat(reading.rise()).isGreaterThan(letters.size().times(0.8));
  }

  @Test
  void eachCharacterHasItsOwnReadingOverIt() {
    var pairs = List.of(new RubyPair("漢", "かん"), new RubyPair("字", "じ"));
    var line = lines(WIDE, new Inline.Ruby(pairs)).getFirst();

    for (var pair : pairs) {
      assertThat(middle(saying(line.glosses(), pair.reading())))
          .isCloseTo(middle(saying(line.pieces(), pair.base())), within(0.01));
    }
  }

  @Test
  void aLongReadingMovesItsLettersApart() {
    var line = lines(WIDE, text("東"), ruby("志", "こころざし"), text("京")).getFirst();

    var reading = saying(line.glosses(), "こころざし");
    assertThat(left(reading)).isCloseTo(right(saying(line.pieces(), "東")), within(0.01));
    assertThat(right(reading)).isCloseTo(left(saying(line.pieces(), "京")), within(0.01));
  }

  @Test
  void aLongReadingHangsOverKanaByHalfOfOneOfItsCharacters() {
    var line = lines(WIDE, text("は"), ruby("志", "こころざし"), text("を")).getFirst();

    var reading = saying(line.glosses(), "こころざし");
    double half = 0.25 * saying(line.pieces(), "は").size().inPoints();
    assertThat(right(saying(line.pieces(), "は")) - left(reading)).isCloseTo(half, within(0.01));
    assertThat(right(reading) - left(saying(line.pieces(), "を"))).isCloseTo(half, within(0.01));
  }

  @Test
  void lettersWithOneReadingAreNeverParted() {
    var lines = lines(Length.points(4.5 * EM), text("東東東東"), ruby("漢字", "かんじ"));

    assertThat(lines).extracting(ReadingsTest::said).containsExactly("東東東東", "漢字");
  }

  @Test
  void linesMakeRoomWhereTheReadingHasNone() {
    var content = List.<Inline>of(ruby("漢字", "かんじ"));
    var copy = DESK.copy(content, STYLE.letters(), Origin.of("book"));
    var tight = STYLE.withLeading(STYLE.letters().size().times(1.1));

    assertThat(STYLE.withRoomFor(copy)).isEqualTo(STYLE);
    assertThat(tight.withRoomFor(copy).leading())
        .isGreaterThan(copy.glossHeight())
        .isLessThan(STYLE.leading().plus(Length.points(0.1)));
  }

  @Test
  void noCharacterAndNoReadingIsLostAndAllStayInTheMeasure() {
    forAll(
        ReadingsTest::mixed,
        content -> {
          var lines = lines(Length.points(150), content.toArray(Inline[]::new));
          assertThat(lines.stream().map(ReadingsTest::said).collect(Collectors.joining()))
              .isEqualTo(Inline.plainText(content));
          assertThat(lines.stream().flatMap(line -> line.glosses().stream()))
              .hasSize((int) content.stream().filter(Inline.Ruby.class::isInstance).count());
          assertThat(lines)
              .allSatisfy(
                  line ->
                      assertThat(line.pieces())
                          .allMatch(piece -> right(piece) < 150.01 && left(piece) > -0.01));
        });
  }

  private static List<Inline> mixed(RandomGenerator random) {
    var content = new ArrayList<Inline>();
    for (int i = random.nextInt(2, 30); i > 0; i--) {
      var letters = "東京大学は山川日本".substring(random.nextInt(6)).substring(0, 1 + i % 3);
      content.add(
          random.nextBoolean()
              ? text(letters)
              : ruby(letters, "かんじのよみかた".substring(0, random.nextInt(1, 8))));
    }
    return content;
  }

  private static Inline text(String letters) {
    return new Inline.Text(letters);
  }

  private static Inline ruby(String base, String reading) {
    return new Inline.Ruby(List.of(new RubyPair(base, reading)));
  }

  private static List<SetLine> lines(Length measure, Inline... content) {
    var japanese = List.<Inline>of(new Inline.Foreign("ja", List.of(content)));
    return DESK.set(DESK.copy(japanese, STYLE.letters(), Origin.of("book")), STYLE, measure);
  }

  private static Piece saying(List<Piece> pieces, String words) {
    return pieces.stream().filter(piece -> said(piece).equals(words)).findFirst().orElseThrow();
  }

  private static String said(SetLine line) {
    return line.pieces().stream().map(ReadingsTest::said).collect(Collectors.joining());
  }

  private static String said(Piece piece) {
    return String.join("", piece.string().row().texts());
  }

  /// Where its first glyph's square begins, without the white before it.
  private static double left(Piece piece) {
    return piece.x().inPoints() + piece.string().row().offsetX(0) / 65_536.0;
  }

  private static double right(Piece piece) {
    int last = piece.string().row().count() - 1;
    return piece.x().plus(piece.width()).inPoints() - piece.string().row().offsetX(last) / 65_536.0;
  }

  private static double middle(Piece piece) {
    return piece.x().plus(piece.width().times(0.5)).inPoints();
  }
}
