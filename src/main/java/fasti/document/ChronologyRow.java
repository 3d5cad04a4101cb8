package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.time.Edtf;
import java.util.List;
import java.util.Optional;

/// A row of the chronology appendix.
///
/// @param anchor the row itself
/// @param date without the year, which its group has: "8–16 March"; may be empty for a whole year
/// @param fullDate with the year, for assistive technology and for small screens
/// @param remark small, after the text: Old Style, uncertain, undated; may be empty
/// @param edtf for machines; empty for an undated row
/// @param target where the event stands; empty for an event of the context
public record ChronologyRow(
    Anchor anchor,
    Kind kind,
    String date,
    String fullDate,
    List<Inline> text,
    List<Inline> remark,
    Optional<Edtf> edtf,
    Optional<Anchor> target) {
  public ChronologyRow {
    text = List.copyOf(text);
    remark = List.copyOf(remark);
  }

  public enum Kind {
    EVENT,
    KEY_DATE,
    CONTEXT
  }
}
