package fasti.epub;

import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.time.Edtf;
import java.util.List;

/// Text by hand, briefly.
final class TestText {
  static final Origin NOWHERE = Origin.of("test.md");

  static Anchor anchor(String id) {
    return new Anchor(id);
  }

  static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  static Block.Paragraph paragraph(String id, Inline... content) {
    return new Block.Paragraph(anchor(id), List.of(content), NOWHERE);
  }

  static Block.Paragraph paragraph(String id, String text) {
    return paragraph(id, new Inline.Text(text));
  }

  static Inline link(String target, LinkRole role, String text) {
    return new Inline.Link(new LinkTarget.Local(anchor(target)), role, words(text), NOWHERE);
  }

  static Inline web(String uri, String text) {
    return new Inline.Link(new LinkTarget.Web(uri), LinkRole.PLAIN, words(text), NOWHERE);
  }

  static Edtf edtf(String date) {
    return switch (Edtf.parse(date, NOWHERE)) {
      case Outcome.Built<Edtf>(var value, _) -> value;
      case Outcome.Refused<Edtf> refused ->
          throw new IllegalArgumentException(refused.diagnostics().toString());
    };
  }

  static Inline date(String edtf, String text) {
    return new Inline.DateText(edtf(edtf), text);
  }

  private TestText() {}
}
