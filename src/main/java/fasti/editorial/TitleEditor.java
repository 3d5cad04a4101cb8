package fasti.editorial;

import fasti.document.Edition;
import fasti.document.Part;
import fasti.document.Part.TitleForm;
import fasti.document.Word;
import fasti.model.BookRecord;
import fasti.text.Anchor;
import java.util.List;
import java.util.Optional;

/// The page, or the head, that the handout opens with.
final class TitleEditor {
  /// A shorter handout would spend a fifth of its paper on the title.
  private static final int FEWEST_SECTIONS_FOR_A_PAGE = 6;

  private final Desk desk;

  TitleEditor(Desk desk) {
    this.desk = desk;
  }

  Part.Title edit(int sections, Optional<Part.TimeLine> line, Anchor anchor) {
    var book = desk.timeline().book();
    return new Part.Title(
        anchor,
        Inlines.of(book.title()),
        Inlines.of(book.subtitle()),
        Inlines.of(String.join(desk.vocabulary().text("comma"), book.authors())),
        Inlines.joined(
            " · ", List.of(Inlines.of(audience(book)), Inlines.of(edition(desk.edition())))),
        form(book.titleForm(), sections),
        line);
  }

  private String audience(BookRecord book) {
    return book.audience().isEmpty() ? "" : desk.vocabulary().text("handout-for", book.audience());
  }

  private String edition(Edition edition) {
    return switch (edition) {
      case STUDENT -> "";
      case TEACHER -> desk.vocabulary().of(Word.TEACHER_EDITION);
    };
  }

  private static TitleForm form(BookRecord.TitleForm wanted, int sections) {
    return switch (wanted) {
      case BY_LENGTH -> sections >= FEWEST_SECTIONS_FOR_A_PAGE ? TitleForm.PAGE : TitleForm.HEAD;
      case PAGE -> TitleForm.PAGE;
      case HEAD -> TitleForm.HEAD;
    };
  }
}
