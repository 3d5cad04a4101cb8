package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.LetterForms.Form;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.style.Feature;
import fasti.style.HouseStyle;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormStylesTest {
  private final Shaper shaper = new Shaper(Typecase.with(List.of()));
  private final Stylebook styles = new Stylebook(HouseStyle.classic());
  private final TextStyle text = styles.text().letters();
  private final FormStyles forms = new FormStyles(shaper, styles);

  @Test
  void anAcronymIsInSmallCapitalsAndReadsAsItWasWritten() {
    var style = forms.style(Form.ACRONYM, "USSR", text);

    assertThat(style.features()).contains(Feature.CAPITALS_TO_SMALL_CAPS);
    assertThat(read("USSR", style)).isEqualTo("USSR");
  }

  @Test
  void anAcronymIsInSmallCapitalsInCyrillicToo() {
    assertThat(forms.style(Form.ACRONYM, "СССР", text)).isNotEqualTo(text);
  }

  @Test
  void aFaceWithoutSmallCapitalsKeepsItsCapitals() {
    var italic = text.withPosture(Posture.ITALIC);

    assertThat(forms.style(Form.ACRONYM, "USSR", italic)).isEqualTo(italic);
  }

  @Test
  void headsKeepTheirCapitals() {
    var head = styles.eventTitle().letters();

    assertThat(forms.style(Form.ACRONYM, "USSR", head)).isEqualTo(head);
  }

  @Test
  void largePrintKeepsItsCapitals() {
    var large = new Stylebook(HouseStyle.large());
    var letters = large.text().letters();

    assertThat(new FormStyles(shaper, large).style(Form.ACRONYM, "USSR", letters))
        .isEqualTo(letters);
  }

  @Test
  void aFractionIsMadeOfItsOwnFiguresAndReadsAsItWasTyped() {
    var style = forms.style(Form.FRACTION, "5/16", text);

    assertThat(style.features()).contains(Feature.FRACTIONS);
    assertThat(read("5/16", style)).isEqualTo("5/16");
    assertThat(width("5/16", style)).isLessThan(width("5/16", text));
  }

  @Test
  void literalTextHasNoFractions() {
    var literal = styles.verbatim().letters();

    assertThat(forms.style(Form.FRACTION, "1/2", literal)).isEqualTo(literal);
  }

  @Test
  void figuresBesideCapitalsAreLining() {
    assertThat(forms.style(Form.FIGURES_BESIDE_CAPITALS, "7", text).features())
        .contains(Feature.LINING_FIGURES)
        .doesNotContain(Feature.OLD_STYLE_FIGURES);
  }

  @Test
  void superiorsAreThoseOfTheFace() {
    assertThat(forms.made(Feature.SUPERIORS, "er", text)).isPresent();
    assertThat(forms.made(Feature.INFERIORS, "2", text)).isPresent();
    assertThat(forms.made(Feature.SUPERIORS, "Ж", text)).isEmpty();
  }

  @Test
  void reducedLettersAreAsBlackAsThoseBesideThem() {
    assertThat(forms.reduced(text, 0.66).weight()).isEqualTo(Weight.SEMI_BOLD);
  }

  private String read(String letters, TextStyle style) {
    var run = shaper.shape(letters, setting(style));
    var read = new StringBuilder();
    for (int i = 0; i < run.count(); i++) {
      read.append(run.letters(i));
    }
    return read.toString();
  }

  private long width(String letters, TextStyle style) {
    return shaper.shape(letters, setting(style)).width();
  }

  private Setting setting(TextStyle style) {
    var face = shaper.typecase().face(style.family(), style.weight(), style.posture());
    return new Setting(face.orElseThrow(), style, "en", "Latn", false);
  }
}
