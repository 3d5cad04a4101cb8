package fasti.text;

/// What a link is for: both back ends say it to assistive technology.
public enum LinkRole {
  PLAIN,
  TERM,
  PERSON,
  PLACE,
  CITATION,
  ANSWER,
  BACKLINK
}
