package fasti.source;

import fasti.report.Code;
import java.util.List;

/// The keys that one kind of record may have; `schema/*.json` beside this class says the same for
/// editors.
///
/// @param what such a record is called, with its article
/// @param example a line that would be right
record Keys(String what, String example, List<String> known) {
  static final Keys BOOK =
      new Keys(
          "a book",
          "title: The Fall of Rome",
          List.of(
              "title",
              "subtitle",
              "authors",
              "language",
              "audience",
              "description",
              "date",
              "publisher",
              "rights",
              "series",
              "subjects",
              "lanes",
              "title-page",
              "typing",
              "digits",
              "style",
              "epub",
              "editions",
              "events"));

  /// Of a book too, but the events of an outline stand in its lines.
  static final Keys OUTLINE =
      new Keys(
          "the head of an outline",
          BOOK.example(),
          BOOK.known().stream().filter(key -> !key.equals("events")).toList());

  static final Keys EVENT =
      new Keys(
          "an event",
          "title: The Tenth Party Congress",
          List.of(
              "id",
              "title",
              "subtitle",
              "short-title",
              "date",
              "display-date",
              "calendar",
              "lane",
              "lanes",
              "place",
              "people",
              "significance",
              "key-dates",
              "quotation",
              "images",
              "questions",
              "terms",
              "sources",
              "context",
              "body"));
  static final Keys KEY_DATE =
      new Keys(
          "a key date",
          "{date: 1921-03-16, text: …}",
          List.of("date", "display-date", "calendar", "text"));
  static final Keys QUOTATION =
      new Keys(
          "a quotation",
          "{text: …, by: lenin, source: \"lenin-pss-43, p. 89\"}",
          List.of("text", "original", "lang", "by", "source"));
  static final Keys IMAGE =
      new Keys(
          "a picture",
          "{file: images/a.jpg, alt: …, caption: …}",
          List.of("file", "alt", "caption", "credit", "licence", "license", "link", "width"));
  static final Keys QUESTION =
      new Keys("a question", "{ask: …, answer: …, kind: recall}", List.of("ask", "answer", "kind"));
  static final Keys LANE = new Keys("a lane", "{id: party, name: Party}", List.of("id", "name"));
  static final Keys PERSON =
      new Keys(
          "a person",
          "{id: lenin, name: Vladimir Lenin}",
          List.of("id", "name", "native", "native-lang", "years", "text"));
  static final Keys PLACE =
      new Keys(
          "a place",
          "{id: moscow, name: Moscow}",
          List.of("id", "name", "native", "native-lang", "text", "lat", "lon"));
  static final Keys TERM =
      new Keys(
          "a word of the glossary",
          "{id: nep, term: New Economic Policy, definition: …}",
          List.of("id", "term", "definition"));
  static final Keys MATTER =
      new Keys("a preface or note", "title: How to use this book", List.of("id", "title"));

  void check(Value.Entry entry, Faults faults) {
    if (!known.contains(entry.key())) {
      faults.error(
          Code.UNKNOWN_KEY,
          entry.origin(),
          what + " has no key \"" + Quote.shortened(entry.key()) + "\"",
          NearestWord.to(entry.key(), known)
              .map(nearest -> "write " + nearest)
              .orElse("the keys are: " + String.join(", ", known)));
    }
  }
}
