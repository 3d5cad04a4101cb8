package fasti.report;

/// Every kind of fault that Fasti tells, by its stable code. A code is never given to another
/// fault; `src/docs/diagnostics.md` explains each.
///
/// The letter names the matter: C content files, D dates, R references between records, P pictures,
/// S house style, L layout, W the world outside, X our own fault.
public enum Code {
  FILE_MISSING("C-001"),
  FILE_EMPTY("C-002"),
  NOT_UTF8("C-003"),
  YAML_BROKEN("C-004"),
  UNKNOWN_KEY("C-005"),
  WRONG_KIND("C-006"),
  KEY_MISSING("C-007"),
  DUPLICATE_ID("C-008"),
  PATH_OUTSIDE("C-009"),
  UNKNOWN_FORMAT("C-010"),
  NO_EVENTS("C-011"),
  RAGGED_ROW("C-012"),
  COLUMN_UNKNOWN("C-013"),
  MARKUP_DROPPED("C-014"),
  REMOTE_PICTURE("C-015"),
  LIMIT_EXCEEDED("C-016"),
  NOTE_UNDEFINED("C-017"),
  OUTLINE_UNCLEAR("C-018"),
  JSON_BROKEN("C-019"),
  BIBTEX_BROKEN("C-020"),
  RUBY_UNCLEAR("C-021"),
  NOT_EDTF("D-001"),
  END_BEFORE_START("D-002"),
  NO_SUCH_DAY("D-003"),
  LEVEL_TWO_DATE("D-004"),
  CALENDAR_UNKNOWN("D-005"),
  UNKNOWN_REFERENCE("R-001"),
  UNKNOWN_SOURCE("R-002"),
  UNUSED_RECORD("R-003"),
  PICTURE_MISSING("P-001"),
  NO_ALTERNATIVE("P-002"),
  PICTURE_UNREADABLE("P-003"),
  BAD_LENGTH("S-001"),
  FACE_UNKNOWN("S-002"),
  STYLE_UNKNOWN("S-003"),
  FONT_UNUSABLE("S-004"),
  FONT_CONFINED("S-005"),
  OVERFULL_LINE("L-001"),
  GLYPH_MISSING("L-002"),
  NUMBERS_UNSETTLED("L-003"),
  PAGE_TOO_SMALL("L-004"),
  DRAWING_SIMPLIFIED("L-005"),
  PICTURE_COARSE("L-006"),
  COLOURS_ALIKE("L-007"),
  NAME_TAKEN("W-001"),
  OUTPUT_UNWRITABLE("W-002"),
  INPUT_UNREADABLE("W-003"),
  OWN_FAULT("X-001");

  private final String printed;

  Code(String printed) {
    this.printed = printed;
  }

  @Override
  public String toString() {
    return printed;
  }
}
