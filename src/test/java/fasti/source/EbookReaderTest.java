package fasti.source;

import static fasti.source.Reading.told;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Outcome;
import fasti.style.EbookDesign;
import fasti.style.EbookProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EbookReaderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{fonts: embed} | EMBEDDED",
        "{fonts: none} | OF_THE_READER",
        "{} | OF_THE_READER",
        "'' | OF_THE_READER",
      })
  void anEbookCarriesItsFacesWhereItIsAsked(String epub, EbookDesign.Faces faces)
      throws IOException {
    var outcome = read(epub);

    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(Reading.book(outcome).style().ebook().faces()).isEqualTo(faces);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, vertical, VERTICAL",
    "zh-Hant, vertical, VERTICAL",
    "ja, horizontal, HORIZONTAL"
  })
  void itsLinesRunAsAsked(String language, String asked, EbookDesign.Writing writing)
      throws IOException {
    var outcome = read("{writing: " + asked + "}\nlanguage: " + language);

    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(Reading.book(outcome).style().ebook().writing()).isEqualTo(writing);
  }

  @Test
  void linesRunDownInChineseAndJapaneseOnly() throws IOException {
    assertThat(told(read("{writing: vertical}\nlanguage: ko")))
        .containsExactly("b.yaml:2:17 C-006");
    assertThat(told(read("{writing: vertical}"))).containsExactly("b.yaml:2:17 C-006");
  }

  @ParameterizedTest
  @CsvSource({"kindle, KINDLE", "kobo, KOBO", "generic, GENERIC"})
  void itIsMadeForTheDevicesThatAreNamed(String asked, EbookProfile profile) throws IOException {
    var outcome = read("{profile: " + asked + "}");

    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(Reading.book(outcome).style().ebook().profile()).isEqualTo(profile);
  }

  @Test
  void aWordThatIsNoChoiceIsTold() throws IOException {
    assertThat(told(read("{fonts: all}"))).containsExactly("b.yaml:2:15 C-006");
  }

  @Test
  void anotherKeyIsTold() throws IOException {
    assertThat(told(read("{font: embed}"))).containsExactly("b.yaml:2:8 C-005");
  }

  @Test
  void aWordInPlaceOfARecordIsTold() throws IOException {
    assertThat(told(read("embed"))).containsExactly("b.yaml:2:7 C-006");
  }

  private Outcome<Book> read(String epub) throws IOException {
    new Reading(folder).with("b.yaml", "title: B\nepub: " + epub + "\nevents: [{title: E}]\n");
    return SourceReader.read(folder.resolve("b.yaml"), "b.yaml", Optional.empty());
  }
}
