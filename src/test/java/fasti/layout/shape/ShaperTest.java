package fasti.layout.shape;

import static fasti.layout.shape.Styles.SANS;
import static fasti.layout.shape.Styles.SERIF;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.Feature;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShaperTest {
  private final Shaper shaper = new Shaper(Styles.TYPECASE);

  @Test
  void widthIsTheSumOfTheLettersWhereNothingIsKerned() {
    var run = shaper.shape("nnn", Styles.latin(SERIF));

    var face = run.face();
    long units = Length.points(10).scaledPoints() * face.advance(face.glyph('n'));
    assertThat(run.width()).isEqualTo(3 * Math.round((double) units / face.unitsPerEm()));
  }

  @Test
  void lettersAreKerned() {
    var pair = shaper.shape("To", Styles.latin(SERIF));

    assertThat(pair.width()).isLessThan(width("T") + width("o"));
  }

  @Test
  void aLigatureStandsForAllItsLetters() {
    var run = shaper.shape("fjord", Styles.latin(SERIF));
    var office = shaper.shape("office", Styles.latin(SERIF));

    assertThat(clusters(run)).startsWith(0);
    assertThat(clusters(office)).containsExactly(0, 1, 4, 5);
  }

  @Test
  void aNonJoinerKeepsLettersApart() {
    var joined = shaper.shape("Auflage", Styles.latin(SERIF));
    var apart = shaper.shape("Auf\u200clage", Styles.latin(SERIF));

    assertThat(joined.count()).isEqualTo(6);
    assertThat(apart.count()).isEqualTo(7);
  }

  @Test
  void turkishKeepsTheDotOfItsI() {
    var english = shaper.shape("fi", Styles.latin(SERIF));
    var turkish = shaper.shape("fi", new Setting(Styles.face(SERIF), SERIF, "tr", "Latn", false));

    assertThat(english.count()).isEqualTo(1);
    assertThat(turkish.count()).isEqualTo(2);
  }

  @Test
  void serbianHasItsOwnFormOfALetter() {
    var face = Styles.face(SERIF);
    var russian = shaper.shape("б", new Setting(face, SERIF, "ru", "Cyrl", false));
    var serbian = shaper.shape("б", new Setting(face, SERIF, "sr", "Cyrl", false));

    assertThat(serbian.glyph(0)).isNotEqualTo(russian.glyph(0));
  }

  @Test
  void trackedLettersDoNotGrowTogether() {
    var tracked = shaper.shape("office", Styles.latin(SERIF.withTracking(new Em(0.1))));

    assertThat(tracked.count()).isEqualTo(6);
    assertThat(tracked.advance(1) - shaper.shape("f", Styles.latin(SERIF)).advance(0))
        .isEqualTo(Length.points(1).scaledPoints());
  }

  @Test
  void accentsTakeNoTracking() {
    var run = shaper.shape("q\u0301", Styles.latin(SERIF.withTracking(new Em(0.1))));

    assertThat(run.count()).isEqualTo(2);
    assertThat(run.advance(1)).isZero();
  }

  @Test
  void oldStyleFiguresAreOtherGlyphs() {
    assertThat(glyphs("1924", Feature.OLD_STYLE_FIGURES))
        .doesNotContainAnyElementsOf(glyphs("1924"));
  }

  @Test
  void smallCapitalsAreOtherGlyphs() {
    assertThat(glyphs("lenin", Feature.SMALL_CAPS)).doesNotContainAnyElementsOf(glyphs("lenin"));
  }

  @Test
  void superiorFiguresAreOtherGlyphs() {
    assertThat(glyphs("12", Feature.SUPERIORS)).doesNotContainAnyElementsOf(glyphs("12"));
  }

  @Test
  void liningFiguresOfTheSansAreEquallyWide() {
    var run = shaper.shape("0123456789", Styles.latin(SANS));

    assertThat(IntStream.range(0, run.count()).mapToLong(run::advance).distinct()).hasSize(1);
  }

  @Test
  void arabicLettersJoinAndStandFromRightToLeft() {
    var word = shaper.shape("كتاب", Styles.arabic());
    var apart = shaper.shape("ك ت ا ب", Styles.arabic());

    assertThat(clusters(word)).isSortedAccordingTo((a, b) -> b - a);
    assertThat(glyphs(word)).doesNotContain(apart.glyph(apart.count() - 1));
  }

  @Test
  void devanagariVowelSignIsPutBeforeItsConsonant() {
    var run = shaper.shape("कि", Styles.devanagari());

    var face = run.face();
    assertThat(run.glyph(run.count() - 1)).isEqualTo(face.glyph('क'));
  }

  @Test
  void aSoftHyphenLeavesNoGlyph() {
    assertThat(shaper.shape("re\u00ADvolt", Styles.latin(SERIF)).count()).isEqualTo(6);
  }

  @Test
  void emptyTextHasNoGlyphs() {
    assertThat(shaper.shape("", Styles.latin(SERIF)).width()).isZero();
  }

  @Test
  void aWordIsShapedOnce() {
    assertThat(shaper.shape("word", Styles.latin(SERIF)))
        .isSameAs(shaper.shape("word", Styles.latin(SERIF)));
  }

  private long width(String text) {
    return shaper.shape(text, Styles.latin(SERIF)).width();
  }

  private List<Integer> glyphs(String text, Feature... features) {
    var style = SERIF;
    for (Feature feature : features) {
      style = style.with(feature);
    }
    return glyphs(shaper.shape(text, Styles.latin(style)));
  }

  private static List<Integer> glyphs(GlyphRun run) {
    return IntStream.range(0, run.count()).mapToObj(run::glyph).toList();
  }

  private static List<Integer> clusters(GlyphRun run) {
    return IntStream.range(0, run.count()).mapToObj(run::cluster).toList();
  }
}
