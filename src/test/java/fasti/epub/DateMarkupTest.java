package fasti.epub;

import static fasti.epub.TestText.edtf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateMarkupTest {
  @ParameterizedTest
  @ValueSource(strings = {"1921", "0800", "1921-03", "1921-03-16"})
  void aPlainDateIsOneOfHtml(String date) {
    assertThat(DateMarkup.html(edtf(date))).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1605-11~",
        "1605?",
        "1605/1607",
        "-0044-03-15",
        "0000",
        "Y-170000",
        "192X",
        "1921-21"
      })
  void whatHtmlCannotSayIsLeftToEdtf(String date) {
    assertThat(DateMarkup.html(edtf(date))).isEmpty();
  }
}
