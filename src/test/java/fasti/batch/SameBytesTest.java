package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/// The same content gives the same bytes, wherever and however it is built.
final class SameBytesTest {
  @Test
  void aBuildElsewhereByOtherHandsIsTheSameToTheByte() throws IOException {
    var here = BuiltBooks.student().files();

    var elsewhere = builtInCairo(1).files();

    assertThat(elsewhere.keySet()).isNotEmpty().isEqualTo(here.keySet());
    here.forEach((name, bytes) -> assertThat(elsewhere.get(name)).as(name).isEqualTo(bytes));
  }

  /// Egypt writes its numbers with other figures, and its day begins at another hour.
  private static BuiltBooks builtInCairo(int threads) {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Africa/Cairo"));
      return BuiltBooks.built(Edition.STUDENT, threads);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
