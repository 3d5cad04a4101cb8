package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fasti.document.Edition;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.text.LinkRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class EpubWriterTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\":]+)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

  @Test
  void theSameBookGivesTheSameBytesElsewhere() {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    var here = TestBook.epub(Edition.TEACHER);

    byte[] there;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      there = TestBook.epub(Edition.TEACHER);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(there).isEqualTo(here);
  }

  @Test
  void noAnswerIsInTheStudentsBook() {
    var book = new UnpackedBook(TestBook.epub(Edition.STUDENT));

    for (var name : book.names()) {
      var text = new String(book.bytes(name), StandardCharsets.UTF_8);
      assertThat(text).as(name).doesNotContain(TestParts.ANSWER);
    }
  }

  @Test
  void aReadingStandsInParenthesesWhereReadersKnowNothingOfIt() {
    var book = new UnpackedBook(TestBook.epub(Edition.STUDENT));

    assertThat(book.text("congress.xhtml"))
        .contains("<ruby>政<rp>(</rp><rt>せい</rt><rp>)</rp>策<rp>(</rp><rt>さく</rt><rp>)</rp></ruby>");
  }

  @Test
  void theTeachersQuestionsAndAnswersLeadToEachOther() {
    var book = new UnpackedBook(TestBook.epub(Edition.TEACHER));

    assertThat(book.text("congress.xhtml")).contains("<a href=\"16-answers.xhtml#a1\">Answer</a>");
    assertThat(book.text("answers.xhtml")).contains("<a href=\"06-congress.xhtml#q1\"");
  }

  @Test
  void everyLinkHasATarget() {
    var book = new UnpackedBook(TestBook.epub(Edition.TEACHER));
    var targets = targets(book);

    for (var name : documents(book)) {
      var text = new String(book.bytes(name), StandardCharsets.UTF_8);
      assertThat(LINK.matcher(text).results().map(link -> resolved(name, link.group(1))))
          .as(name)
          .isSubsetOf(targets);
    }
  }

  @Test
  void everyDocumentIsInManifestAndSpine() {
    var book = new UnpackedBook(TestBook.epub(Edition.STUDENT));
    var opf = book.text("package.opf");

    var spine = Pattern.compile("idref=\"([^\"]+)\"").matcher(opf).results().toList();

    assertThat(spine).hasSameSizeAs(documents(book));
    assertThat(spine)
        .allSatisfy(idref -> assertThat(opf).contains("<item id=\"" + idref.group(1) + "\""));
  }

  @Test
  void aLinkThatLeadsNowhereIsOurFault() {
    var parts = new ArrayList<Part>();
    var stray = TestText.paragraph("p", TestText.link("gone", LinkRole.PLAIN, "gone"));
    parts.add(
        new Part.Matter(
            TestText.anchor("m"),
            TestText.words("Matter"),
            List.of(stray),
            Part.Matter.Place.FRONT,
            TestText.NOWHERE));
    var publication =
        new Publication(TestBook.metadata(Edition.STUDENT), TestWords.english(), parts);

    assertThatThrownBy(() -> TestBook.epub(publication, TestBook.pagination()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gone");
  }

  @Test
  void eachPictureIsPackedOnceUnderAPlainName() {
    var book = new UnpackedBook(TestBook.epub(Edition.STUDENT));

    assertThat(book.names().stream().filter(name -> name.contains("images/")))
        .containsExactly(
            "EPUB/images/cover.png", "EPUB/images/1-1921.png", "EPUB/images/2-ornament.svg");
  }

  private static List<String> documents(UnpackedBook book) {
    return book.names().stream().filter(name -> name.endsWith(".xhtml")).toList();
  }

  private static Set<String> targets(UnpackedBook book) {
    var targets = new HashSet<>(book.names());
    for (var name : documents(book)) {
      var text = new String(book.bytes(name), StandardCharsets.UTF_8);
      ID.matcher(text).results().map(id -> name + "#" + id.group(1)).forEach(targets::add);
    }
    return targets;
  }

  private static String resolved(String from, String href) {
    if (href.startsWith("#")) {
      return from + href;
    }
    return href.startsWith("../") ? "EPUB/" + href.substring(3) : "EPUB/text/" + href;
  }
}
