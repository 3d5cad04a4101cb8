package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Publication;
import fasti.epub.ContentDocument.Division;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Letters;
import fasti.style.EbookDesign;
import fasti.style.EbookDesign.Faces;
import fasti.style.EbookDesign.Writing;
import fasti.style.EbookProfile;
import fasti.text.Direction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerticalWritingTest {
  @Test
  void theBookIsValid() throws IOException {
    assertThat(EpubCheckReport.of(book(Edition.STUDENT))).isEmpty();
    assertThat(EpubCheckReport.of(book(Edition.TEACHER))).isEmpty();
  }

  @Test
  void itsPagesFollowFromTheRightAndShopsAreTold() throws IOException {
    var unpacked = new UnpackedBook(book(Edition.STUDENT));
    var opf = new String(unpacked.bytes("EPUB/package.opf"), StandardCharsets.UTF_8);

    assertThat(opf)
        .contains("page-progression-direction=\"rtl\"")
        .contains("<meta name=\"primary-writing-mode\" content=\"vertical-rl\"/>")
        .contains(">verticalWriting<")
        .contains(">rubyAnnotations<");
    assertThat(new String(unpacked.bytes("EPUB/css/book.css"), StandardCharsets.UTF_8))
        .contains("-epub-writing-mode: vertical-rl")
        .contains("-webkit-writing-mode: vertical-rl");
  }

  @Test
  void timeLineChronologyAndCoverStayHorizontal() throws IOException {
    var unpacked = new UnpackedBook(book(Edition.STUDENT));

    assertThat(unpacked.text("congress.xhtml")).contains("class=\"vertical\"");
    for (var name : List.of("years.xhtml", "chronology.xhtml", "cover-page.xhtml")) {
      assertThat(unpacked.text(name)).as(name).doesNotContain("class=\"vertical\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8, abreast",
    "24, abreast",
    "108, upright",
    "1853, upright",
  })
  void aNumberStandsUpright(String number, String styleClass) {
    assertThat(set(number + "年"))
        .containsExactly(Element.of("span", new Letters(number)).in(styleClass), new Letters("年"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.14", "1,000", "A4", "4K", "8:30", "20%", "18530", "v12", "２４"})
  void whatIsMoreThanAWholeNumberLiesOnItsSide(String text) {
    assertThat(set(text)).containsExactly(new Letters(text));
  }

  @Test
  void figuresInAnotherLanguageAreLeft() {
    var english = Element.of("span", new Letters("In 24 days")).inLanguage("en");

    assertThat(set(english)).containsExactly(english);
  }

  @Test
  void aTableThatMayBeHigherThanAPageRunsWithTheLines() {
    assertThat(((Element) set(table(12)).getFirst()).attribute("class")).isEmpty();
    assertThat(((Element) set(table(13)).getFirst()).attribute("class")).isEqualTo("long");
  }

  private static Element table(int rows) {
    return Element.of(
        "table",
        Element.of("tbody", Collections.nCopies(rows, Element.of("tr", Element.of("td")))));
  }

  private static List<Markup> set(String text) {
    return set(new Letters(text));
  }

  private static List<Markup> set(Markup piece) {
    var document =
        new ContentDocument(
            TestText.anchor("a"),
            Division.BODY,
            "A",
            Element.of("section", piece),
            List.of(),
            List.of());
    var set = new VerticalWriting("ja").of(document);
    assertThat(set.writing()).isEqualTo(Writing.VERTICAL);
    return set.body().content();
  }

  private static byte[] book(Edition edition) throws IOException {
    var full = TestBook.publication(edition);
    var japanese = ValidBookTest.metadata("ja", Direction.LEFT_TO_RIGHT);
    var plain = TestBook.illustrations();
    var out = new ByteArrayOutputStream();
    EpubWriter.write(
        new Publication(japanese, full.words(), full.parts()),
        TestBook.pagination(),
        new Illustrations(
            plain.cover(),
            plain.timeLine(),
            new EbookDesign(Faces.OF_THE_READER, Writing.VERTICAL, EbookProfile.GENERIC),
            Optional.empty()),
        out);
    return out.toByteArray();
  }
}
