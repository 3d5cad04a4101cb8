package fasti.source;

import fasti.report.Code;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Names files in a book's folder that look as if they were meant for it and are not read.
final class UnreadFiles {
  private static final List<String> READ =
      List.of(
          "book.yaml",
          "events.yaml",
          "events.csv",
          "events.tsv",
          "people.yaml",
          "places.yaml",
          "glossary.yaml",
          "sources.json",
          "sources.bib",
          "book.yml",
          "events.yml",
          "people.yml",
          "places.yml",
          "glossary.yml");
  private static final List<String> CONTENT =
      List.of("yaml", "yml", "json", "bib", "csv", "tsv", "xlsx", "ods", "txt", "docx");

  private final BookFolder folder;
  private final Faults faults;

  UnreadFiles(BookFolder folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  void tell() throws IOException {
    for (var name : folder.files("")) {
      var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (CONTENT.contains(ending) && !READ.contains(name)) {
        faults.warning(
            Code.UNKNOWN_FORMAT,
            folder.origin(name),
            "this file is not read",
            NearestWord.to(name, READ)
                .map(nearest -> "name it " + nearest)
                .orElse("the files of a book are: " + String.join(", ", READ.subList(0, 9))));
      }
    }
  }
}
