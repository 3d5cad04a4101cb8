package fasti.epub;

/// What a part of a document is, in the words of the EPUB Structural Semantics Vocabulary and of
/// DPUB-ARIA, which always stand together: e-readers know the one, assistive technology the other.
enum Meaning {
  COVER("cover", ""),
  TITLE_PAGE("titlepage", ""),
  TITLE("title", ""),
  SUBTITLE("subtitle", "doc-subtitle"),
  PREFACE("preface", "doc-preface"),
  CHAPTER("chapter", "doc-chapter"),
  AFTERWORD("afterword", "doc-afterword"),
  APPENDIX("appendix", "doc-appendix"),
  GLOSSARY("glossary", "doc-glossary"),
  GLOSSARY_TERM("glossterm", ""),
  GLOSSARY_DEFINITION("glossdef", ""),
  GLOSSARY_LINK("glossref", "doc-glossref"),
  BIBLIOGRAPHY("bibliography", "doc-bibliography"),
  BIBLIOGRAPHY_LINK("biblioref", "doc-biblioref"),
  CREDITS("credits", "doc-credits"),
  INDEX("index", "doc-index"),
  INDEX_GROUP("index-group", ""),
  INDEX_LIST("index-entry-list", ""),
  INDEX_ENTRY("index-entry", ""),
  INDEX_TERM("index-term", ""),
  INDEX_LOCATOR("index-locator", ""),
  QUESTIONS("qna", "doc-qna"),
  NOTE("footnote", "doc-footnote"),
  NOTE_CALL("noteref", "doc-noteref"),
  BACKLINK("backlink", "doc-backlink"),
  PAGE_BREAK("pagebreak", "doc-pagebreak"),
  CONTENTS("toc", "doc-toc"),
  LANDMARKS("landmarks", ""),
  PAGE_LIST("page-list", "doc-pagelist"),
  BODY_TEXT("bodymatter", ""),
  /// No vocabulary has a word for it.
  TIME_LINE("", "");

  private final String type;
  private final String role;

  Meaning(String type, String role) {
    this.type = type;
    this.role = role;
  }

  /// For `epub:type`.
  String type() {
    return type;
  }

  /// For `role`; empty where ARIA has no such word.
  String role() {
    return role;
  }
}
