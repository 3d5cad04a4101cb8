package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that are longer than their line.
class LongWordTest {
  private static final double EMS = 8;

  private final Desk desk = TestDesk.of(HouseStyle.classic());
  private final ParagraphStyle style = desk.styles().text().withIndent(Length.ZERO);

  private List<SetLine> lines(String text) {
    var copy = desk.copy(text, style.letters());
    return desk.set(copy, style, style.letters().size().times(EMS));
  }

  private static String letters(List<SetLine> lines) {
    return lines.stream()
        .flatMap(line -> line.pieces().stream())
        .flatMap(piece -> Stream.of(piece.string().row().texts()))
        .collect(Collectors.joining())
        .replace("\u00ad", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "01234567890123456789012345678901234567890123456789",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "a\u0302e\u0302i\u0302o\u0302u\u0302a\u0302e\u0302i\u0302o\u0302u\u0302a\u0302e\u0302i\u0302o\u0302"
      })
  void noLineIsLongerThanTheMeasureAndNoLetterIsLost(String word) {
    var lines = lines("A " + word + " it is");

    double measure = style.letters().size().inPoints() * EMS;
    assertThat(lines)
        .allSatisfy(
            line -> {
              var last = line.pieces().getLast();
              assertThat(last.x().plus(last.width()).inPoints()).isLessThan(measure + 0.01);
            });
    assertThat(letters(lines).replace(" ", "")).isEqualTo("A" + word + "itis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301e\u0301e\u0301", "👩‍🌾👩‍🌾👩‍🌾"})
  void aCharacterIsNotBroken(String word) {
    int whole = word.length() / 3;

    assertThat(LongWord.points(word)).containsOnly(whole, 2 * whole);
  }
}
