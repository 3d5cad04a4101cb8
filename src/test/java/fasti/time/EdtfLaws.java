package fasti.time;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Origin;
import fasti.report.Outcome;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class EdtfLaws {
  private static final Origin HERE = Origin.of("law");

  @Test
  void everyDateSurvivesPrinting() {
    forAll(
        Dates::any,
        date -> assertThat(Edtf.parse(date.print(), HERE)).isEqualTo(Outcome.built(date)));
  }

  @Test
  void theFirstDayIsNeverAfterTheLast() {
    forAll(
        Dates::any,
        date -> assertThat(date.earliest().compareTo(date.latest())).isLessThanOrEqualTo(0));
  }

  @Test
  void anyTextIsReadOrRefusedWithAHint() {
    forAll(
        EdtfLaws::scrap,
        text -> {
          if (Edtf.parse(text, HERE) instanceof Outcome.Refused<Edtf>(var reasons)) {
            assertThat(reasons).hasSize(1).allMatch(reason -> !reason.hint().isEmpty());
          }
        });
  }

  private static String scrap(RandomGenerator random) {
    var letters = "0123456789XY-/.?~%TZES[]{} ,:cbamrch18–";
    var text = new StringBuilder();
    for (var length = random.nextInt(16); length > 0; length--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
