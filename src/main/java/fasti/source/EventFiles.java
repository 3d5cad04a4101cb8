package fasti.source;

import fasti.model.Event;
import fasti.report.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Finds the events of a book's folder: those in `book.yaml`, then those in `events.yaml` or
/// `events.csv`, then each file of `events/` in order.
final class EventFiles {
  private static final String FOLDER = "events";

  private final BookFolder folder;
  private final Faults faults;
  private final EventReader reader;
  private final SheetReader sheets;
  private final List<Event> events = new ArrayList<>();

  /// Whether anything looked like an event; what is wrong with it has then been told.
  private boolean tried;

  EventFiles(BookFolder folder, Intake intake, Ids ids) {
    this.folder = folder;
    this.faults = intake.faults();
    this.reader = new EventReader(intake, ids);
    this.sheets = new SheetReader(intake, ids);
  }

  /// @param inBook the events that stand in `book.yaml` itself
  List<Event> read(List<Value> inBook) throws IOException {
    inBook.forEach(value -> record(value, ""));
    for (var name : List.of("events.yaml", "events.yml", "events.csv", "events.tsv")) {
      if (folder.has(name)) {
        file(name, "");
      }
    }
    if (Files.isDirectory(folder.root().resolve(FOLDER))) {
      for (var name : folder.files(FOLDER)) {
        file(FOLDER + "/" + name, BookFolder.stem(name));
      }
    }
    if (events.isEmpty() && !tried) {
      faults.error(
          Code.NO_EVENTS,
          folder.origin(FOLDER),
          "the book has no events",
          "write each into a file events/01-name.md, or all into events.yaml");
    }
    return events;
  }

  /// @param stem what an id is made from, or empty for the event's title
  private void file(String name, String stem) throws IOException {
    var ending = name.substring(name.lastIndexOf('.') + 1);
    switch (ending) {
      case "md", "markdown" -> markdown(name, stem);
      case "yaml", "yml" -> yaml(name);
      case "csv", "tsv" -> sheet(name);
      default -> tellUnknown(name);
    }
  }

  private void markdown(String name, String stem) throws IOException {
    tried = true;
    var file = folder.text(name, faults);
    file.flatMap(text -> FrontMatter.split(text, faults))
        .flatMap(
            parts ->
                Fields.of(parts.keys(), Keys.EVENT, faults)
                    .map(fields -> reader.read(fields, stem, parts.body())))
        .ifPresent(events::add);
  }

  private void yaml(String name) throws IOException {
    tried = true;
    var file = folder.text(name, faults);
    file.flatMap(text -> YamlReader.read(text, faults))
        .ifPresent(
            value -> {
              switch (value) {
                case Value.Listing(var items, _) -> items.forEach(item -> record(item, ""));
                case Value.Mapping _, Value.Scalar _ -> record(value, BookFolder.stem(last(name)));
              }
            });
  }

  private void sheet(String name) throws IOException {
    tried = true;
    var file = folder.text(name, faults);
    file.flatMap(sheets::read).ifPresent(found -> events.addAll(found.events()));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private void record(Value value, String stem) {
    tried = true;
    Fields.of(value, Keys.EVENT, faults)
        .map(fields -> reader.read(fields, stem, new EventReader.Body("", value.origin())))
        .ifPresent(events::add);
  }

  private void tellUnknown(String name) {
    faults.warning(
        Code.UNKNOWN_FORMAT,
        folder.origin(name),
        "this file is not read",
        "events are Markdown (.md), YAML (.yaml) or sheets (.csv); put other files elsewhere");
  }
}
