package fasti.source;

import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a sheet's cell: HTML if it has tags that part paragraphs, else Markdown, which may
/// hold the smaller tags.
final class CellText {
  private static final Pattern BOXES =
      Pattern.compile(
          "(?is)</?(p|div|ul|ol|li|br|blockquote|h[1-6]|table|section|center)(\\s[^>]*)?/?>");
  private static final Pattern TAG = Pattern.compile("(?is)</?[a-z][^>]*>");

  private final Anchors anchors;
  private final Intake intake;
  private final Origin origin;

  CellText(Anchors anchors, Intake intake, Origin origin) {
    this.anchors = anchors;
    this.intake = intake;
    this.origin = origin;
  }

  List<Block> blocks(String cell) {
    if (BOXES.matcher(cell).find()) {
      return html().blocks(cell.replaceAll("\\n[ \\t]*\\n", "<br><br>"));
    }
    // A cell's lines all count as its row's: where they stand in the file, quotes may hide.
    var fixed = Places.fixed(origin);
    return new Prose(anchors, intake).blocks(cell.strip(), fixed);
  }

  List<Inline> inline(String cell) {
    if (TAG.matcher(cell).find()) {
      return html().inline(cell);
    }
    return new Prose(anchors, intake).inline(new Value.Scalar(cell, false, origin));
  }

  /// Letters alone, for titles.
  String plain(String cell) {
    return TAG.matcher(cell).find() ? Inline.plainText(html().inline(cell)).strip() : cell;
  }

  private HtmlReader html() {
    return new HtmlReader(anchors, intake.faults(), origin);
  }
}
