package fasti.document;

/// Every fixed word that a handout prints, whatever its language. A new one needs a line in each
/// `words_….properties` of the editorial room.
public enum Word {
  CONTENTS,
  TIME_LINE,
  GLOSSARY,
  PEOPLE_AND_PLACES,
  PEOPLE,
  PLACES,
  KEY_DATES,
  TERMS,
  CHRONOLOGY,
  DATE,
  EVENT,
  /// Over the event sections in the contents of an e-book: "Events".
  EVENTS,
  PAGE,
  BIBLIOGRAPHY,
  PICTURE_CREDITS,
  INDEX,
  /// The link from a question to its answer: "Answer".
  ANSWER,
  ANSWERS,
  QUESTIONS,
  QUESTION,
  WHY_IT_MATTERS,
  QUOTATION,
  ORIGINAL,
  SOURCES,
  NOTES,
  NOTE,
  FIGURE,
  UNDATED,
  PLACED_BY_AUTHOR,
  CONTEXT_EVENT,
  COVER,
  TITLE_PAGE,
  LANDMARKS,
  BACK_TO_TEXT,
  POINT_IN_TIME,
  SPAN_OF_TIME,
  UNCERTAIN_DATE,
  /// What the head of an arrow at the end of a span says.
  OPEN_END,
  /// What two slanted strokes across the axis say.
  AXIS_BREAK,
  SMALL_FIGURES_ARE_PAGES,
  /// What the figures along the axis of deep time count.
  MILLION_YEARS_AGO,
  /// `{0}` is the year: "44 BC".
  YEAR_BEFORE_CHRIST,
  /// `{0}` is the year: "AD 14".
  YEAR_AFTER_CHRIST,
  /// Between the thousands of a number: a comma, a point, a space.
  THOUSANDS_SEPARATOR,
  /// Between the whole of a number and its fraction.
  DECIMAL_MARK,
  TEACHER_EDITION,
  /// `{0}` is the page, `{1}` the number of pages: "2 of 18".
  PAGE_OF_PAGES,
  /// Before an answer that is not known: "No answer given."
  NO_ANSWER,
  START_OF_TEXT,
  /// What an e-book says of how it can be read, a sentence each, as far as it is true: always.
  SUMMARY_TEXT,
  /// … where every picture has an alternative text.
  SUMMARY_DESCRIBED,
  /// … where some picture has none.
  SUMMARY_UNDESCRIBED,
  /// … where there is a time line.
  SUMMARY_TIME_LINE,
  /// … where the printed pages are marked.
  SUMMARY_PAGES
}
