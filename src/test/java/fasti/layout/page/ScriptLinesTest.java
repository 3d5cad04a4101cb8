package fasti.layout.page;

import static fasti.Golden.assertGolden;
import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.text.Inline;
import fasti.unit.Length;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lines of each script, set in a narrow column of an English book.
final class ScriptLinesTest {
  private static final Desk DESK = TestDesk.of(HouseStyle.classic());
  private static final Length MEASURE = Length.points(180);
  private static final String SQUARES = "日本語漢字東京大学あいうえおかアイウエカー、。「」（）";

  @Test
  void eachScriptIsBrokenInItsOwnManner() throws IOException {
    var golden = new StringBuilder();
    add(golden, "pl", "Zażółć gęślą jaźń: w Szczebrzeszynie chrząszcz brzmi w trzcinie.");
    add(golden, "grc", "Ἡ τοῦ λιμένος ἡγεμὼν Ἑλένη τὰς ναῦς ὁλκάδας εἰσῆγε νυκτός.");
    add(golden, "uk", "Щоосені, коли річка піднімалася, клас переносили на горище.");
    add(golden, "ar", "صنع محمود الساعاتي ساعةً تعمل بالماء (سنة 1206)، تدقّ اثنتي عشرة مرّة.");
    add(
        golden,
        "he",
        "הַנָּהָר אֵינוֹ שׁוֹאֵל אֶת הַגֶּשֶׁר, וְהַגֶּשֶׁר אֵינוֹ שׁוֹאֵל אֶת הָעוֹבְרִים.");
    add(golden, "hi", "मीरा ने पुल के नीचे बैठकर सौ पद लिखे, जिनमें से केवल नौ बचे हैं।");
    add(golden, "zh-Hant", "弟子問曰：「先生何不先問城郭？」答曰：「城郭可移，渡口不可移也。」（卷三。）");
    add(golden, "ja", "ちょっとした買い物のメモ、コーヒーの値段、キャラメルの包み紙まで、1200枚。");

    assertGolden("page/scripts/expected.txt", golden.toString());
  }

  private static void add(StringBuilder golden, String language, String text) {
    golden.append(language).append('\n');
    for (var line : lines(language, text)) {
      golden.append(
          String.format(
              Locale.ROOT, "%6.1f – %5.1f  %s\n", left(line), right(line), said(line).strip()));
    }
  }

  @Test
  void linesOfSquaresEndFlush() {
    forAll(
        ScriptLinesTest::squares,
        text -> {
          var lines = lines("ja", text);
          for (var line : lines.subList(0, lines.size() - 1)) {
            assertThat(right(line)).isCloseTo(MEASURE.inPoints(), within(0.01));
          }
        });
  }

  @Test
  void aSoftHyphenDividesAWordThatNoPatternKnows() {
    var word = "extraordinarily";
    var lines = lines("zxx", word + word + "\u00AD" + word + word + "\u00AD" + word);

    assertThat(lines)
        .extracting(ScriptLinesTest::said)
        .containsExactly(word + word + "\u00AD", word + word + "\u00AD", word);
  }

  @Test
  void noCharacterIsLostOrMoved() {
    forAll(
        ScriptLinesTest::squares,
        text ->
            assertThat(
                    lines("ja", text).stream()
                        .map(ScriptLinesTest::said)
                        .collect(Collectors.joining()))
                .isEqualTo(text));
  }

  private static String squares(RandomGenerator random) {
    return random
        .ints(random.nextInt(20, 120), 0, SQUARES.length())
        .mapToObj(i -> SQUARES.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static List<SetLine> lines(String language, String text) {
    var content = List.<Inline>of(new Inline.Foreign(language, List.of(new Inline.Text(text))));
    var style = DESK.styles().text();
    return DESK.set(DESK.copy(content, style.letters(), Origin.of("book")), style, MEASURE);
  }

  private static double left(SetLine line) {
    return line.pieces().stream().mapToDouble(piece -> piece.x().inPoints()).min().orElse(0);
  }

  private static double right(SetLine line) {
    return line.pieces().stream()
        .mapToDouble(piece -> piece.x().plus(piece.width()).inPoints())
        .max()
        .orElse(0);
  }

  private static String said(SetLine line) {
    return line.pieces().stream()
        .map(piece -> piece.replacement().orElse(String.join("", piece.string().row().texts())))
        .collect(Collectors.joining());
  }
}
