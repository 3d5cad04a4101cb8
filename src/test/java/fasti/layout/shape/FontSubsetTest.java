package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.Feature;
import fasti.unit.Bytes;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A face cut down sets the text that it was cut for as the whole one does.
final class FontSubsetTest {
  /// @param face the family to cut
  /// @param text what it is cut for
  record Sample(String face, String text, String language, String script) {
    Setting setting(Face face) {
      return GlyphClosure.setting(face, language, script, Set.of());
    }

    Face whole() {
      return Styles.face(Styles.regular(face));
    }

    Bytes cut() {
      var letters =
          text.codePoints()
              .distinct()
              .sorted()
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      return FontSubset.of(
          whole(), new FontSubset.Request("Handout 1", letters, List.of(language)));
    }
  }

  private static final Sample ENGLISH =
      new Sample("Source Serif 4", "AVATAR Testament “first office” 1924–1953 é", "en", "Latn");

  static Stream<Sample> samples() {
    return Stream.of(
        ENGLISH,
        new Sample("Source Serif 4", "Приход Сталина к власти", "ru", "Cyrl"),
        new Sample("Noto Naskh Arabic", "بيت الحكمة في بغداد", "ar", "Arab"),
        new Sample("Noto Serif Devanagari", "सत्ता की ओर क्षत्रिय", "hi", "Deva"),
        new Sample("Noto Serif Hebrew", "שָׁלוֹם", "he", "Hebr"),
        new Sample("Droid Sans Fallback", "明治維新のはじまり", "ja", "Hani"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTextIsAsWideAndHasTheSameOutlines(Sample sample) throws UnusableFontException {
    var whole = sample.whole();
    var cut = Face.read(sample.cut());

    var before = new Words(sample.setting(whole)).shape(sample.text());
    var after = new Words(sample.setting(cut)).shape(sample.text());

    assertThat(after.count()).isEqualTo(before.count());
    assertThat(places(after)).isEqualTo(places(before));
    for (int i = 0; i < before.count(); i++) {
      assertThat(cut.outline(after.glyph(i))).isEqualTo(whole.outline(before.glyph(i)));
    }
  }

  /// Where each glyph stands: old kerning tables share the move out between both of a pair.
  private static List<List<Long>> places(GlyphRun run) {
    var places = new ArrayList<List<Long>>();
    long pen = 0;
    for (int i = 0; i < run.count(); i++) {
      places.add(List.of(pen + run.offsetX(i), run.offsetY(i)));
      pen += run.advance(i);
    }
    places.add(List.of(pen, 0L));
    return places;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void otherProgramsReadIt(Sample sample) throws IOException, FontFormatException {
    try (var file = sample.cut().open()) {
      var font = Font.createFont(Font.TRUETYPE_FONT, file);

      assertThat(font.canDisplayUpTo(sample.text())).isEqualTo(-1);
      assertThat(font.getFontName()).isEqualTo("Handout 1");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itIsSmallAndHoldsNoOtherLetter(Sample sample) throws UnusableFontException {
    var cut = Face.read(sample.cut());

    assertThat(cut.bytes().size()).isLessThan(150 << 10);
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(cut::covers).boxed())
        .isEqualTo(sample.text().codePoints().distinct().sorted().boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameTextGivesTheSameBytes(Sample sample) {
    assertThat(sample.cut()).isEqualTo(sample.cut());
  }

  @Test
  void smallCapitalsStay() throws UnusableFontException {
    var cut = Face.read(ENGLISH.cut());
    var capitals = Set.of(Feature.SMALL_CAPS);

    var run = new Words(GlyphClosure.setting(cut, "en", "Latn", capitals)).shape("tea");

    assertThat(run.glyph(0)).isNotEqualTo(cut.glyph('t'));
    assertThat(cut.outline(run.glyph(0)).segments()).isNotEmpty();
  }

  @Test
  void theLicenceStaysAndTheMakersNameGoes() throws UnusableFontException {
    var tables = FontTables.of(ENGLISH.cut());

    assertThat(FontNames.find(tables, 13))
        .hasValueSatisfying(licence -> assertThat(licence).contains("Open Font License"));
    assertThat(FontNames.in(tables).families()).containsExactly("Handout 1");
  }
}
