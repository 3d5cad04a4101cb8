package fasti.document;

import fasti.text.Direction;
import java.util.List;

/// What is said of the handout as a whole; a text is empty where nothing is known.
///
/// @param slug the name of the output files without the edition and the ending
/// @param language a BCP 47 tag
/// @param date when the handout was made, ISO 8601, or empty; never an event's date
/// @param identifier a URN made from the content's name, the same at each build
public record Metadata(
    String slug,
    String title,
    String subtitle,
    List<String> authors,
    String language,
    Direction direction,
    String audience,
    String description,
    String date,
    String publisher,
    String rights,
    String series,
    List<String> subjects,
    String identifier,
    Edition edition) {
  public Metadata {
    authors = List.copyOf(authors);
    subjects = List.copyOf(subjects);
  }
}
