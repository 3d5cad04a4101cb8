package fasti.epub;

import static fasti.epub.AccessibilityMetadata.property;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.document.Word;
import fasti.document.Words;
import fasti.epub.Markup.Element;
import fasti.style.EbookDesign.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The metadata of the package document (EPUB 3.3, section 5.5). What is not known is left out.
final class PackageMetadata {
  static final String IDENTIFIER = "identifier";

  /// For a book without a date: the day that its files carry.
  private static final String NO_DAY = "1980-02-01";

  private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d\\d)?(-\\d\\d)?(T.*)?");
  private static final String MAKER = "Fasti";

  private final Metadata metadata;
  private final Words words;
  private final List<Markup> lines = new ArrayList<>();

  private PackageMetadata(Metadata metadata, Words words) {
    this.metadata = metadata;
    this.words = words;
  }

  /// @param coverId the manifest's id of the cover image, for readers of EPUB 2
  static Element of(Metadata metadata, Words words, BookFacts facts, String coverId) {
    var made = new PackageMetadata(metadata, words);
    made.lines.add(dublin("identifier", metadata.identifier()).with("id", IDENTIFIER));
    made.lines.add(property("dcterms:modified", modified(metadata.date())));
    made.titles();
    made.lines.add(dublin("language", metadata.language()));
    made.people();
    made.plain();
    made.subjects();
    made.series();
    made.printedSource(facts);
    made.lines.addAll(AccessibilityMetadata.of(facts, words, made.vouching()));
    made.lines.add(named("cover", coverId));
    if (facts.writing() == Writing.VERTICAL) {
      // Kindle goes by this, other readers by the style sheet and the direction of the pages.
      made.lines.add(named("primary-writing-mode", "vertical-rl"));
    }
    return Element.of("metadata", made.lines);
  }

  private void titles() {
    title("title", metadata.title(), "main", 1);
    if (!metadata.subtitle().isEmpty()) {
      title("subtitle", metadata.subtitle(), "subtitle", 2);
    }
    if (metadata.edition() == Edition.TEACHER) {
      title("edition", words.of(Word.TEACHER_EDITION), "edition", 3);
    }
  }

  private void title(String id, String title, String type, int sequence) {
    lines.add(dublin("title", title).with("id", id));
    lines.add(refining(id, "title-type", type));
    lines.add(refining(id, "display-seq", Integer.toString(sequence)));
  }

  private void people() {
    for (int i = 0; i < metadata.authors().size(); i++) {
      var author = metadata.authors().get(i);
      var id = "creator-" + (i + 1);
      lines.add(dublin("creator", author).with("id", id));
      lines.add(refining(id, "role", "aut").with("scheme", "marc:relators"));
      lines.add(refining(id, "file-as", PersonName.fileAs(author, metadata.language())));
    }
  }

  private void plain() {
    known("publisher", metadata.publisher());
    known("date", DATE.matcher(metadata.date()).matches() ? metadata.date() : "");
    known("description", metadata.description());
    known("rights", metadata.rights());
    if (!metadata.audience().isEmpty()) {
      lines.add(property("dcterms:audience", metadata.audience()));
    }
  }

  private void known(String name, String value) {
    if (!value.isBlank()) {
      lines.add(dublin(name, value));
    }
  }

  private void subjects() {
    for (int i = 0; i < metadata.subjects().size(); i++) {
      subject(Subject.of(metadata.subjects().get(i)), "subject-" + (i + 1));
    }
  }

  private void subject(Subject subject, String id) {
    lines.add(dublin("subject", subject.words()).with("id", id));
    if (!subject.term().isEmpty()) {
      lines.add(refining(id, "authority", subject.authority()));
      lines.add(refining(id, "term", subject.term()));
    }
  }

  private void series() {
    if (!metadata.series().isBlank()) {
      lines.add(property("belongs-to-collection", metadata.series()).with("id", "series"));
      lines.add(refining("series", "collection-type", "series"));
    }
  }

  /// The printed handout whose pages are marked: readers show the name, so it is the file's.
  private void printedSource(BookFacts facts) {
    if (!facts.hasPages()) {
      return;
    }
    var edition =
        switch (metadata.edition()) {
          case STUDENT -> "";
          case TEACHER -> "-teacher";
        };
    var printed = metadata.slug() + edition + ".pdf";
    lines.add(dublin("source", printed));
    lines.add(property("pageBreakSource", printed));
  }

  private String vouching() {
    if (!metadata.publisher().isBlank()) {
      return metadata.publisher();
    }
    return metadata.authors().isEmpty() ? MAKER : metadata.authors().getFirst();
  }

  /// `CCYY-MM-DDThh:mm:ssZ`, from the book's own date and never from the clock.
  static String modified(String date) {
    var parts = DATE.matcher(date);
    if (!parts.matches()) {
      return NO_DAY + "T00:00:00Z";
    }
    var month = parts.group(2) == null ? "-01" : parts.group(2);
    var day = parts.group(3) == null ? "-01" : parts.group(3);
    var time = parts.group(4);
    var isUtc = time != null && time.matches("T\\d\\d:\\d\\d:\\d\\dZ");
    return parts.group(1) + month + day + (isUtc ? time : "T00:00:00Z");
  }

  /// As EPUB 2 has it.
  private static Element named(String name, String content) {
    return Element.of("meta").with("name", name).with("content", content);
  }

  private static Element dublin(String name, String value) {
    return Element.labelled("dc:" + name, value);
  }

  private static Element refining(String id, String name, String value) {
    return property(name, value).with("refines", "#" + id);
  }
}
