package fasti.source;

import fasti.model.Lane;
import fasti.model.Person;
import fasti.model.Place;
import fasti.model.Term;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads the records that events refer to: people, places, words, lanes. A file holds a list of
/// records, or a record of them by id.
final class RecordReader {
  private final Intake intake;

  RecordReader(Intake intake) {
    this.intake = intake;
  }

  List<Person> people(Value file) {
    var ids = new Ids("person", intake.faults());
    return read(file, "name", Keys.PERSON, record -> person(record, ids));
  }

  private Person person(Fields record, Ids ids) {
    var name = record.required("name", "Vladimir Lenin");
    var id = ids.of(record, name);
    return new Person(
        id,
        name,
        record.text("native"),
        record.language("native-lang", ""),
        record.text("years"),
        inline(record, "text", "person-" + id),
        record.origin());
  }

  List<Place> places(Value file) {
    var ids = new Ids("place", intake.faults());
    return read(file, "name", Keys.PLACE, record -> place(record, ids));
  }

  private Place place(Fields record, Ids ids) {
    var name = record.required("name", "Moscow");
    var id = ids.of(record, name);
    var latitude = record.number("lat");
    var longitude = record.number("lon");
    var position =
        latitude.flatMap(north -> longitude.map(east -> new Place.Position(north, east)));
    return new Place(
        id,
        name,
        record.text("native"),
        record.language("native-lang", ""),
        inline(record, "text", "place-" + id),
        position,
        record.origin());
  }

  List<Term> terms(Value file) {
    var ids = new Ids("term", intake.faults());
    return read(file, "definition", Keys.TERM, record -> term(record, ids));
  }

  private Term term(Fields record, Ids ids) {
    var id = record.text("id");
    var term = record.has("term") ? record.text("term") : id;
    if (term.isEmpty()) {
      record.required("term", "New Economic Policy");
    }
    record.required("definition", "what the word means");
    var given = ids.of(record, term);
    return new Term(given, term, inline(record, "definition", "term-" + given), record.origin());
  }

  List<Lane> lanes(List<Value> items) {
    var ids = new Ids("lane", intake.faults());
    var lanes = new ArrayList<Lane>();
    for (var item : items) {
      for (var record : entries(item, "name")) {
        Fields.of(record, Keys.LANE, intake.faults())
            .map(lane -> lane(lane, ids))
            .ifPresent(lanes::add);
      }
    }
    return lanes;
  }

  /// A lane in one word is its own name.
  private static Lane lane(Fields record, Ids ids) {
    var id = record.has("id") ? record.text("id") : record.required("name", "Party");
    ids.take(id, record.origin());
    return new Lane(id, record.has("name") ? record.text("name") : id);
  }

  private <T> List<T> read(Value file, String mainKey, Keys keys, Function<Fields, T> reader) {
    var records = new ArrayList<T>();
    for (var value : entries(file, mainKey)) {
      Fields.of(value, keys, intake.faults()).map(reader).ifPresent(records::add);
    }
    return records;
  }

  /// The records of a list, or of a record by id; a text alone stands for the main key.
  private static List<Value> entries(Value file, String mainKey) {
    return switch (file) {
      case Value.Listing(var items, _) ->
          items.stream().flatMap(item -> entries(item, mainKey).stream()).toList();
      case Value.Mapping mapping when isRecord(mapping, mainKey) -> List.of(mapping);
      case Value.Mapping(var entries, _) ->
          entries.stream().map(entry -> named(entry, mainKey)).toList();
      case Value.Scalar scalar -> List.of(record(List.of(entry(mainKey, scalar)), scalar));
    };
  }

  private static boolean isRecord(Value.Mapping mapping, String mainKey) {
    return mapping.get("id").isPresent()
        || mapping.get(mainKey).filter(Value.Scalar.class::isInstance).isPresent();
  }

  /// `lenin: {name: …}`: the key is the id.
  private static Value named(Value.Entry entry, String mainKey) {
    var id = entry("id", new Value.Scalar(entry.key(), false, entry.origin()));
    return switch (entry.value()) {
      case Value.Mapping(var entries, _) -> {
        var all = new ArrayList<>(List.of(id));
        all.addAll(entries);
        yield new Value.Mapping(all, entry.origin());
      }
      case Value.Scalar scalar ->
          new Value.Mapping(List.of(id, entry(mainKey, scalar)), entry.origin());
      case Value.Listing list -> list;
    };
  }

  private static Value.Entry entry(String key, Value.Scalar value) {
    return new Value.Entry(key, value, value.origin());
  }

  private static Value record(List<Value.Entry> entries, Value place) {
    return new Value.Mapping(entries, place.origin());
  }

  private List<Inline> inline(Fields record, String key, String anchor) {
    var prose = new Prose(new Anchors(anchor), intake);
    return record.scalar(key).map(prose::inline).orElse(List.of());
  }
}
