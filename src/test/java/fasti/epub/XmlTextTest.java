package fasti.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XmlTextTest {
  @Test
  void whatXmlReadsAsMarkupIsEscaped() {
    assertThat(text("a < b && \"c\" > d")).isEqualTo("a &lt; b &amp;&amp; \"c\" &gt; d");
    assertThat(value("a < b && \"c\" > d")).isEqualTo("a &lt; b &amp;&amp; &quot;c&quot; &gt; d");
  }

  @Test
  void aSpaceStandsForACharacterThatXmlHasNoPlaceFor() {
    assertThat(text("a\u0000b\rc\uFFFEd\uDC00e")).isEqualTo("a b c d e");
    assertThat(text("\uD800")).isEqualTo(" ");
  }

  @Test
  void everyOtherCharacterStandsAsItIs() {
    assertThat(text("Łódź\t\n\u0085 𝔣 \uFFFD")).isEqualTo("Łódź\t\n\u0085 𝔣 \uFFFD");
    assertThat(value("Łódź 𝔣")).isEqualTo("Łódź 𝔣");
  }

  @Test
  void whiteSpaceInAValueIsOneSpace() {
    assertThat(value(" a \n\tb\u0001\u000bc")).isEqualTo(" a b c");
  }

  private static String text(String text) {
    var out = new XmlText();
    out.text(text);
    return new String(out.bytes(), UTF_8);
  }

  private static String value(String value) {
    var out = new XmlText();
    out.value(value);
    return new String(out.bytes(), UTF_8);
  }
}
