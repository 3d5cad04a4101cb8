package fasti.model;

import fasti.report.Origin;
import fasti.text.Digits;
import java.util.List;

/// What `book.yaml` says of the book as a whole; every text is empty where it says nothing.
///
/// @param slug the folder's or file's name without its ending: the name of the output
/// @param language a BCP 47 tag
/// @param date when the handout was made, ISO 8601, or empty
/// @param series the collection it belongs to, or empty
/// @param typing how the marks and spaces of the text are to be taken
/// @param digits of the numbers that are none of the author's
public record BookRecord(
    String slug,
    String title,
    String subtitle,
    List<String> authors,
    String language,
    String audience,
    String description,
    String date,
    String publisher,
    String rights,
    String series,
    List<String> subjects,
    List<Lane> lanes,
    TitleForm titleForm,
    Typing typing,
    Digits digits,
    Origin origin) {
  public BookRecord {
    authors = List.copyOf(authors);
    subjects = List.copyOf(subjects);
    lanes = List.copyOf(lanes);
  }

  /// The same with another date.
  public BookRecord dated(String otherDate) {
    return new BookRecord(
        slug,
        title,
        subtitle,
        authors,
        language,
        audience,
        description,
        otherDate,
        publisher,
        rights,
        series,
        subjects,
        lanes,
        titleForm,
        typing,
        digits,
        origin);
  }

  /// How the marks and spaces of the text are to be taken.
  public enum Typing {
    /// Straight quotation marks, hyphens for dashes and plain spaces become those of the language.
    SMART,
    /// Every character stays.
    AS_TYPED
  }

  /// Whether the book opens with a page for its title, or with a head above the first matter.
  public enum TitleForm {
    /// A page from six events on, else a head.
    BY_LENGTH,
    PAGE,
    HEAD
  }
}
