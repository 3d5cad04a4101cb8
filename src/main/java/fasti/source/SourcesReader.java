package fasti.source;

import fasti.model.Source;
import fasti.report.Code;
import fasti.report.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the books and documents that events cite: CSL-JSON, or BibTeX turned into it.
final class SourcesReader {
  private final Faults faults;
  private final Ids ids;

  SourcesReader(Faults faults) {
    this.faults = faults;
    this.ids = new Ids("source", faults);
  }

  List<Source> json(TextFile file) throws IOException {
    var sources = new ArrayList<Source>();
    for (var item : JsonReader.read(file, faults)) {
      source(item, sources);
    }
    return sources;
  }

  List<Source> bibtex(TextFile file) {
    var sources = new ArrayList<Source>();
    for (var item : BibtexReader.read(file, faults)) {
      source(item, sources);
    }
    return sources;
  }

  private void source(JsonReader.Item item, List<Source> into) {
    var id = text(item.fields(), "id");
    if (id.isEmpty()) {
      missing("id", "\"carr-1954\"", item.origin());
      return;
    }
    ids.take(id, item.origin());
    var type = text(item.fields(), "type");
    if (type.isEmpty()) {
      missing("type", "\"book\"", item.origin());
    } else {
      Csl.checkType(type, item.origin(), faults);
    }
    item.fields().keySet().forEach(key -> Csl.checkVariable(key, item.origin(), faults));
    into.add(new Source(id, item.fields(), item.origin()));
  }

  private void missing(String key, String example, Origin origin) {
    faults.error(
        Code.KEY_MISSING,
        origin,
        "the key \"" + key + "\" of a source is missing",
        "add \"" + key + "\": " + example);
  }

  private static String text(Map<String, Object> fields, String key) {
    return String.valueOf(fields.getOrDefault(key, "")).strip();
  }
}
