package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The keys of one record, asked for by name and kind; what does not fit is told and read as if it
/// were not there.
final class Fields {
  private final Value.Mapping mapping;
  private final Faults faults;

  private Fields(Value.Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /// Tells unknown keys at once.
  static Optional<Fields> of(Value value, Keys keys, Faults faults) {
    if (!(value instanceof Value.Mapping mapping)) {
      faults.error(
          Code.WRONG_KIND,
          value.origin(),
          keys.what() + " is wanted here, and " + value.kind() + " was found",
          "write keys and values, for example " + keys.example());
      return Optional.empty();
    }
    mapping.entries().forEach(entry -> keys.check(entry, faults));
    return Optional.of(new Fields(mapping, faults));
  }

  Origin origin() {
    return mapping.origin();
  }

  boolean has(String key) {
    return value(key).isPresent();
  }

  /// What stands at a key; a key without anything after its colon counts as absent.
  Optional<Value> value(String key) {
    return mapping
        .get(key)
        .filter(value -> !(value instanceof Value.Scalar(_, var isBlank, _) && isBlank));
  }

  Optional<Value.Scalar> scalar(String key) {
    return value(key).flatMap(value -> scalar(key, value));
  }

  private Optional<Value.Scalar> scalar(String key, Value value) {
    if (value instanceof Value.Scalar scalar) {
      return Optional.of(scalar);
    }
    faults.error(
        Code.WRONG_KIND,
        value.origin(),
        "\"" + key + "\" wants a text, and " + value.kind() + " was found",
        "write a text after the colon; in quotes if it holds : [ ] { or }");
    return Optional.empty();
  }

  /// The text at a key without blanks around it, or an empty one.
  String text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip()).orElse("");
  }

  /// The same with a text at a key where none was written.
  Fields withDefault(String key, String text) {
    if (!text(key).isEmpty()) {
      return this;
    }
    var entries = new ArrayList<Value.Entry>();
    entries.add(new Value.Entry(key, new Value.Scalar(text, false, origin()), origin()));
    entries.addAll(mapping.entries());
    return new Fields(new Value.Mapping(entries, origin()), faults);
  }

  /// The text at a key that has to be there.
  String required(String key, String example) {
    var text = text(key);
    if (text.isEmpty() && value(key).filter(value -> !(value instanceof Value.Scalar)).isEmpty()) {
      faults.error(
          Code.KEY_MISSING,
          origin(),
          "the key \"" + key + "\" is missing",
          "add a line such as " + key + ": " + example);
    }
    return text;
  }

  /// A list of texts; one text alone stands for a list of one.
  List<Value.Scalar> scalars(String key) {
    var scalars = new ArrayList<Value.Scalar>();
    items(key).forEach(item -> scalar(key, item).ifPresent(scalars::add));
    return scalars;
  }

  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (var scalar : scalars(key)) {
      var text = scalar.text().strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// A list of anything; a single thing stands for a list of one.
  List<Value> items(String key) {
    return value(key)
        .map(value -> value instanceof Value.Listing(var items, _) ? items : List.of(value))
        .orElse(List.of());
  }

  /// The records of a list; what is no record is told.
  List<Fields> records(String key, Keys keys) {
    var records = new ArrayList<Fields>();
    items(key).forEach(item -> of(item, keys, faults).ifPresent(records::add));
    return records;
  }

  Optional<Fields> record(String key, Keys keys) {
    return value(key).flatMap(value -> of(value, keys, faults));
  }

  /// One of several words.
  <T> T choice(String key, Map<String, T> choices, T otherwise) {
    var scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    var chosen = Optional.ofNullable(choices.get(scalar.get().text().strip()));
    if (chosen.isEmpty()) {
      faults.error(
          Code.WRONG_KIND,
          scalar.get().origin(),
          "\"" + key + "\" cannot be " + scalar.get().kind(),
          "write one of: " + String.join(", ", new TreeSet<>(choices.keySet())));
    }
    return chosen.orElse(otherwise);
  }

  Optional<Double> number(String key) {
    var scalar = scalar(key);
    try {
      return scalar
          .map(number -> Double.valueOf(number.text().strip()))
          .filter(number -> Double.isFinite(number));
    } catch (NumberFormatException _) {
      faults.error(
          Code.WRONG_KIND,
          scalar.map(Value.Scalar::origin).orElse(origin()),
          "\"" + key + "\" wants a number, and \"" + text(key) + "\" was found",
          "write digits with a point: 55.752");
      return Optional.empty();
    }
  }

  /// A language tag of BCP 47, or the other one where none is given.
  String language(String key, String otherwise) {
    var scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    var tag = scalar.get().text().strip();
    if (!Languages.isTag(tag)) {
      faults.error(
          Code.WRONG_KIND,
          scalar.get().origin(),
          "\"" + tag + "\" is no language tag",
          "write the two or three letters of BCP 47: en, en-GB, ru, ar, zh-Hans");
      return otherwise;
    }
    return tag;
  }
}
