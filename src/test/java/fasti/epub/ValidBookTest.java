package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.document.Pagination;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.text.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValidBookTest {
  @Test
  void theStudentsBookIsValid() {
    assertThat(EpubCheckReport.of(TestBook.epub(Edition.STUDENT))).isEmpty();
  }

  @Test
  void theTeachersBookIsValid() {
    assertThat(EpubCheckReport.of(TestBook.epub(Edition.TEACHER))).isEmpty();
  }

  @Test
  void aBookOfWhichLittleIsKnownIsValid() {
    var event = TestParts.all(Edition.STUDENT).get(6);
    var publication = new Publication(bare("en"), TestWords.english(), withoutLinks(event));

    assertThat(EpubCheckReport.of(TestBook.epub(publication, new Pagination(List.of())))).isEmpty();
  }

  @Test
  void aBookInArabicIsValid() {
    var full = TestBook.publication(Edition.TEACHER);
    var publication = new Publication(arabic(), full.words(), full.parts());

    assertThat(EpubCheckReport.of(TestBook.epub(publication, TestBook.pagination()))).isEmpty();
  }

  private static List<Part> withoutLinks(Part event) {
    return List.of(event);
  }

  static Metadata bare(String language) {
    return metadata(language, Direction.LEFT_TO_RIGHT);
  }

  static Metadata arabic() {
    return metadata("ar", Direction.RIGHT_TO_LEFT);
  }

  static Metadata metadata(String language, Direction direction) {
    return new Metadata(
        "bare",
        "Bare",
        "",
        List.of(),
        language,
        direction,
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "urn:uuid:5f1c7d0a-0d4d-5b52-9b4e-7f3f7ad1c002",
        Edition.STUDENT);
  }
}
