package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/// Reads BibTeX records and turns them into CSL-JSON.
final class BibtexReader {
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern RECORD = Pattern.compile("@\\s*\\w+\\s*[{(]\\s*([^,\\s]+)\\s*,");

  private final TextFile file;
  private final Faults faults;

  private BibtexReader(TextFile file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  static List<JsonReader.Item> read(TextFile file, Faults faults) {
    return new BibtexReader(file, faults).read();
  }

  private List<JsonReader.Item> read() {
    var items = new ArrayList<JsonReader.Item>();
    var places = places();
    parse()
        .ifPresent(
            database ->
                database
                    .getEntries()
                    .forEach(
                        (key, entry) -> {
                          var origin = places.getOrDefault(key.getValue(), file.origin());
                          items.add(new JsonReader.Item(BibtexFields.csl(fields(entry)), origin));
                        }));
    return items;
  }

  /// The text of each field, with the record's type and key as `type` and `id`.
  private static Map<String, String> fields(BibTeXEntry entry) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", entry.getKey().getValue());
    fields.put("type", entry.getType().getValue().toLowerCase(Locale.ROOT));
    entry
        .getFields()
        .forEach(
            (key, value) ->
                fields.putIfAbsent(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    return fields;
  }

  private Optional<BibTeXDatabase> parse() {
    try {
      return Optional.of(new Lenient().parse(new StringReader(file.text())));
    } catch (ParseException | TokenMgrException | ObjectResolutionException broken) {
      tell(String.valueOf(broken.getMessage()));
      return Optional.empty();
    }
  }

  /// An abbreviation that nobody defined, such as a journal's, stands for itself.
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {
      super();
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      if (string == null) {
        addMacro(key.getValue(), key.getValue());
      }
    }
  }

  private void tell(String message) {
    var place = PLACE.matcher(message);
    var origin =
        place.find()
            ? file.origin().at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
            : file.origin();
    var line = file.text().lines().skip(Math.max(0, origin.line() - 1)).findFirst().orElse("");
    faults.error(
        Code.BIBTEX_BROKEN,
        origin,
        "this is not BibTeX, near \"" + Quote.shortened(line) + "\"",
        "look for a missing comma, brace or equals sign here or on the line before");
  }

  private Map<String, Origin> places() {
    var places = new LinkedHashMap<String, Origin>();
    var number = file.origin().line();
    for (var line : file.text().split("\n", -1)) {
      var record = RECORD.matcher(line);
      while (record.find()) {
        places.putIfAbsent(record.group(1), file.origin().at(number, record.start() + 1));
      }
      number++;
    }
    return places;
  }
}
