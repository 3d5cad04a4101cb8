package fasti.source;

import fasti.model.Event;
import fasti.model.KeyDate;
import fasti.model.Question;
import fasti.model.Quotation;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads one event from its keys, wherever they stood.
final class EventReader {
  private static final Map<String, Question.Kind> KINDS =
      Map.of("recall", Question.Kind.RECALL, "discuss", Question.Kind.DISCUSS);
  private static final Map<String, Event.Role> ROLES =
      Map.of(
          "true", Event.Role.CONTEXT,
          "yes", Event.Role.CONTEXT,
          "false", Event.Role.SECTION,
          "no", Event.Role.SECTION);

  private final Intake intake;
  private final Ids ids;

  EventReader(Intake intake, Ids ids) {
    this.intake = intake;
    this.ids = ids;
  }

  /// The text of an event as it stands below its front matter.
  record Body(String markdown, Origin firstLine) {}

  /// @param name of the file, or else empty: what an id is made from where none is given
  Event read(Fields record, String name, Body body) {
    return read(record, name, prose -> prose.blocks(body.markdown(), body.firstLine()));
  }

  /// @param body the text that stands elsewhere than under a key
  Event read(Fields record, String name, Function<Prose, List<Block>> body) {
    var title = record.required("title", "The Tenth Party Congress");
    var id = ids.of(record, name.isEmpty() ? title : name);
    var prose = new Prose(new Anchors(id), intake);
    var blocks = new ArrayList<>(body.apply(prose));
    record
        .scalar("body")
        .ifPresent(text -> blocks.addAll(prose.blocks(text.text(), text.origin())));
    return new Event(
        id,
        title.isEmpty() ? id : title,
        record.text("subtitle"),
        record.text("short-title"),
        new DatingReader(intake.faults()).read(record),
        lanes(record),
        record.text("place"),
        record.texts("people"),
        inline(record, "significance", prose),
        keyDates(record, prose),
        quotation(record, prose),
        figures(record, prose),
        questions(record, prose),
        record.texts("terms"),
        record.texts("sources").stream().map(Citations::reference).toList(),
        record.choice("context", ROLES, Event.Role.SECTION),
        blocks,
        record.origin());
  }

  private static List<String> lanes(Fields record) {
    var lanes = new LinkedHashSet<>(record.texts("lane"));
    lanes.addAll(record.texts("lanes"));
    return List.copyOf(lanes);
  }

  private static List<Inline> inline(Fields record, String key, Prose prose) {
    return record.scalar(key).map(prose::inline).orElse(List.of());
  }

  private List<KeyDate> keyDates(Fields record, Prose prose) {
    var keyDates = new ArrayList<KeyDate>();
    for (var entry : record.records("key-dates", Keys.KEY_DATE)) {
      entry.required("text", "Resolution “On Party Unity” bans factions");
      keyDates.add(
          new KeyDate(
              new DatingReader(intake.faults()).read(entry),
              inline(entry, "text", prose),
              entry.origin()));
    }
    return keyDates;
  }

  private Optional<Quotation> quotation(Fields record, Prose prose) {
    return record
        .value("quotation")
        .map(value -> shortForm(value, "text"))
        .flatMap(value -> Fields.of(value, Keys.QUOTATION, intake.faults()))
        .map(quotation -> toQuotation(quotation, prose));
  }

  private static Quotation toQuotation(Fields quotation, Prose prose) {
    quotation.required("text", "the words in the book's language");
    var source = quotation.text("source");
    return new Quotation(
        inline(quotation, "text", prose),
        inline(quotation, "original", prose),
        quotation.language("lang", ""),
        quotation.text("by"),
        source.isEmpty() ? Optional.empty() : Optional.of(Citations.reference(source)),
        quotation.origin());
  }

  private List<Block.Figure> figures(Fields record, Prose prose) {
    var reader = new FigureReader(prose.anchors(), intake);
    var figures = new ArrayList<Block.Figure>();
    for (var item : record.items("images")) {
      Fields.of(shortForm(item, "file"), Keys.IMAGE, intake.faults())
          .flatMap(reader::read)
          .ifPresent(figures::add);
    }
    return figures;
  }

  private List<Question> questions(Fields record, Prose prose) {
    var questions = new ArrayList<Question>();
    for (var item : record.items("questions")) {
      Fields.of(shortForm(item, "ask"), Keys.QUESTION, intake.faults())
          .map(question -> question(question, prose))
          .ifPresent(questions::add);
    }
    return questions;
  }

  private static Question question(Fields question, Prose prose) {
    question.required("ask", "Why did the congress ban factions?");
    return new Question(
        inline(question, "ask", prose),
        inline(question, "answer", prose),
        question.choice("kind", KINDS, Question.Kind.RECALL),
        question.origin());
  }

  /// A text alone where a record is wanted stands for the record's main key.
  private static Value shortForm(Value value, String key) {
    return value instanceof Value.Scalar
        ? new Value.Mapping(List.of(new Value.Entry(key, value, value.origin())), value.origin())
        : value;
  }
}
