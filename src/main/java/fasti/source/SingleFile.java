package fasti.source;

import fasti.model.BookRecord;
import fasti.model.Dating;
import fasti.model.Event;
import fasti.model.Lane;
import fasti.model.Timeline;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A book in one file, which says less of itself than a folder can.
final class SingleFile {
  private final Intake intake;
  private final String slug;

  SingleFile(Intake intake, String slug) {
    this.intake = intake;
    this.slug = slug;
  }

  /// `book.yaml` with the events in it.
  Optional<FolderReader.Found> yaml(TextFile file) {
    var faults = intake.faults();
    return YamlReader.read(file, faults)
        .flatMap(value -> Fields.of(value, Keys.BOOK, faults))
        .map(
            book -> {
              var events = events(book, file.origin());
              var record = new BookFileReader(intake).read(book, slug);
              return FolderReader.Found.of(timeline(record, events), book, faults);
            });
  }

  /// A sheet with one event a row.
  Optional<FolderReader.Found> sheet(TextFile file) {
    var faults = intake.faults();
    return new SheetReader(intake, new Ids("event", faults))
        .read(file)
        .map(found -> FolderReader.Found.plain(timeline(found)));
  }

  private Timeline timeline(SheetReader.Found found) {
    if (found.events().isEmpty() && intake.faults().all().stream().noneMatch(Diagnostic::isError)) {
      intake
          .faults()
          .error(
              Code.NO_EVENTS,
              found.origin(),
              "the sheet has headings and no events",
              "write one event in each row below the headings");
    }
    var title = found.title().isEmpty() ? titleOf(slug) : found.title();
    var plain = timeline(slug, title, found.events(), found.origin());
    return new Timeline(
        withLanes(plain.book(), found.lanes()),
        plain.events(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        found.matter(),
        List.of());
  }

  private static BookRecord withLanes(BookRecord book, List<Lane> lanes) {
    return new BookRecord(
        book.slug(),
        book.title(),
        book.subtitle(),
        book.authors(),
        book.language(),
        book.audience(),
        book.description(),
        book.date(),
        book.publisher(),
        book.rights(),
        book.series(),
        book.subjects(),
        lanes,
        book.titleForm(),
        book.typing(),
        book.digits(),
        book.origin());
  }

  private List<Event> events(Fields book, Origin file) {
    var faults = intake.faults();
    var reader = new EventReader(intake, new Ids("event", faults));
    var events = new ArrayList<Event>();
    for (var record : book.records("events", Keys.EVENT)) {
      events.add(reader.read(record, "", new EventReader.Body("", record.origin())));
    }
    if (book.items("events").isEmpty()) {
      faults.error(
          Code.NO_EVENTS,
          file,
          "the book has no events",
          "add events: and below it a list of records: - title: …");
    }
    return events;
  }

  static Timeline timeline(String slug, String title, List<Event> events, Origin origin) {
    var book =
        new BookRecord(
            slug,
            title,
            "",
            List.of(),
            "en",
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            BookRecord.TitleForm.BY_LENGTH,
            BookRecord.Typing.SMART,
            Digits.WESTERN,
            origin);
    return timeline(book, events);
  }

  static Timeline timeline(BookRecord book, List<Event> events) {
    return new Timeline(
        book, events, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// An event of which only title and text are known.
  static Event undated(String id, String title, List<Block> body, Origin origin) {
    return new Event(
        id,
        title,
        "",
        "",
        new Dating.Undated(""),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Event.Role.SECTION,
        body,
        origin);
  }

  static Fields noKeys(Origin origin, Faults faults) {
    return Fields.of(new Value.Mapping(List.of(), origin), Keys.EVENT, faults).orElseThrow();
  }

  /// A title made from a file's name: `roman-emperors` is "Roman emperors".
  static String titleOf(String slug) {
    var words = slug.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? slug
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
