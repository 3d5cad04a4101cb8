package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageMetadataTest {
  private static final BookFacts PLAIN =
      new BookFacts(1, 0, 0, false, false, false, Writing.HORIZONTAL);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,2026-11-23T00:00:00Z",
    "2026-11,2026-11-01T00:00:00Z",
    "2026,2026-01-01T00:00:00Z",
    "2026-11-23T10:20:30Z,2026-11-23T10:20:30Z",
    "'',1980-02-01T00:00:00Z",
    "last week,1980-02-01T00:00:00Z"
  })
  void theInstantOfTheLastChangeIsTheBooksDate(String date, String instant) {
    assertThat(PackageMetadata.modified(date)).isEqualTo(instant);
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(written(ValidBookTest.bare("en"), PLAIN))
        .doesNotContain("dc:date")
        .doesNotContain("dc:publisher")
        .doesNotContain("dc:source")
        .doesNotContain("pageBreakMarkers");
  }

  @Test
  void aBookWithAPictureThatNobodyDescribedClaimsNoConformance() {
    var facts = new BookFacts(2, 1, 0, false, false, false, Writing.HORIZONTAL);

    assertThat(written(TestBook.metadata(Edition.STUDENT), facts))
        .doesNotContain("conformsTo")
        .doesNotContain("alternativeText")
        .contains("textual,visual");
  }

  @Test
  void theTeachersBookSaysSoAndNamesItsOwnPages() {
    var facts = new BookFacts(1, 0, 0, false, true, false, Writing.HORIZONTAL);

    assertThat(written(TestBook.metadata(Edition.TEACHER), facts))
        .contains("Teacher edition</dc:title>")
        .contains("stalins-rise-to-power-teacher.pdf</dc:source>");
  }

  @Test
  void aSubjectMayCarryTheCodeOfAScheme() {
    assertThat(Subject.of("Thema NHD: European history"))
        .isEqualTo(new Subject("European history", "Thema", "NHD"));
    assertThat(Subject.of("Soviet Union – History: 1917"))
        .isEqualTo(new Subject("Soviet Union – History: 1917", "", ""));
  }

  private static String written(Metadata metadata, BookFacts facts) {
    var element = PackageMetadata.of(metadata, TestWords.english(), facts, "cover");
    return new String(
        MarkupWriter.write(
            Element.of("package", element), MarkupWriter.Kind.PACKAGE, UnaryOperator.identity()),
        StandardCharsets.UTF_8);
  }
}
