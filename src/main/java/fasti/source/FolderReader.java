package fasti.source;

import fasti.model.Source;
import fasti.model.Timeline;
import fasti.report.Code;
import fasti.style.EbookDesign;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a book that is a folder.
final class FolderReader {
  private final BookFolder folder;
  private final Intake intake;
  private final Faults faults;

  FolderReader(BookFolder folder, Intake intake) {
    this.folder = folder;
    this.intake = intake;
    this.faults = intake.faults();
  }

  /// A timeline, and the style that the book asks for, on paper and as an e-book.
  record Found(Timeline timeline, Optional<Value> style, EbookDesign ebook) {
    static Found plain(Timeline timeline) {
      return new Found(timeline, Optional.empty(), EbookDesign.PLAIN);
    }

    static Found of(Timeline timeline, Fields book, Faults faults) {
      var ebook = new EbookReader(faults, timeline.book().language());
      return new Found(timeline, book.value("style"), ebook.read(book));
    }
  }

  /// @param slug the name of the output
  Optional<Found> read(String slug) throws IOException {
    var book = bookFile();
    var ids = new Ids("event", faults);
    var eventFiles = new EventFiles(folder, intake, ids);
    var matter = new MatterFiles(folder, intake, ids);
    var events = eventFiles.read(book.map(fields -> fields.items("events")).orElse(List.of()));
    var records = new RecordReader(intake);
    var people = records("people", records::people);
    var places = records("places", records::places);
    var terms = records("glossary", records::terms);
    var sources = sources();
    matter.read();
    new UnreadFiles(folder, faults).tell();
    if (book.isEmpty()) {
      return Optional.empty();
    }
    var record = new BookFileReader(intake).read(book.get(), slug);
    var timeline =
        new Timeline(record, events, people, places, terms, sources, matter.front(), matter.back());
    return Optional.of(Found.of(timeline, book.get(), faults));
  }

  private Optional<Fields> bookFile() throws IOException {
    var name = yamlName("book");
    if (name.isEmpty()) {
      faults.error(
          Code.FILE_MISSING,
          folder.origin("book.yaml"),
          "the book's folder has no book.yaml",
          "make one that says at least title: and the book's title");
      return Optional.empty();
    }
    return yaml(name.get()).flatMap(value -> Fields.of(value, Keys.BOOK, faults));
  }

  private Optional<String> yamlName(String stem) {
    return List.of(stem + ".yaml", stem + ".yml").stream().filter(folder::has).findFirst();
  }

  private Optional<Value> yaml(String name) throws IOException {
    return folder.text(name, faults).flatMap(text -> YamlReader.read(text, faults));
  }

  private <T> List<T> records(String stem, Function<Value, List<T>> reader) throws IOException {
    var name = yamlName(stem);
    return name.isEmpty() ? List.of() : yaml(name.get()).map(reader).orElse(List.of());
  }

  private List<Source> sources() throws IOException {
    var reader = new SourcesReader(faults);
    var sources = new ArrayList<Source>();
    if (folder.has("sources.json")) {
      var file = folder.text("sources.json", faults);
      if (file.isPresent()) {
        sources.addAll(reader.json(file.get()));
      }
    }
    if (folder.has("sources.bib")) {
      folder.text("sources.bib", faults).map(reader::bibtex).ifPresent(sources::addAll);
    }
    return sources;
  }
}
