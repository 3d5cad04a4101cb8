package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a sheet's row shows beside its text. A picture in the folder becomes a figure; of anything
/// else, which is mostly on the web, the caption and the credit are kept as text.
final class SheetMedia {
  private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".svg");

  private final Anchors anchors;
  private final Intake intake;

  SheetMedia(Anchors anchors, Intake intake) {
    this.anchors = anchors;
    this.intake = intake;
  }

  List<Block> blocks(Sheet.Row row) {
    var media = row.cell(Column.MEDIA);
    var origin = row.origin();
    var text = new CellText(anchors, intake, origin);
    if (media.startsWith("<blockquote") || (media.startsWith("<") && !media.contains("src="))) {
      var blocks = new ArrayList<>(text.blocks(media));
      blocks.addAll(said(row));
      return blocks;
    }
    if (!media.isEmpty() && intake.pictures().has(media)) {
      return figure(row, media);
    }
    if (!media.isEmpty()) {
      tell(media, origin);
    }
    return said(row);
  }

  private List<Block> figure(Sheet.Row row, String media) {
    var origin = row.origin();
    var text = new CellText(anchors, intake, origin);
    var alternative = text.plain(row.cell(Column.ALTERNATIVE));
    if (alternative.isEmpty()) {
      intake
          .faults()
          .warning(
              Code.NO_ALTERNATIVE,
              origin,
              "the picture \"" + Quote.shortened(media) + "\" has no alternative text",
              "say in a column Alt Text what it shows, for those who cannot see it");
    }
    var anchor = anchors.next("p");
    return intake
        .pictures()
        .read(media, origin)
        .<List<Block>>map(
            picture ->
                List.of(
                    new Block.Figure(
                        anchor,
                        picture,
                        alternative,
                        text.inline(row.cell(Column.CAPTION)),
                        text.inline(row.cell(Column.CREDIT)),
                        origin)))
        .orElse(List.of());
  }

  /// Caption and credit in a paragraph of their own, with the way to what they speak of.
  private List<Block> said(Sheet.Row row) {
    var text = new CellText(anchors, intake, row.origin());
    var caption = Inlines.stripped(text.inline(row.cell(Column.CAPTION)));
    var credit = Inlines.stripped(text.inline(row.cell(Column.CREDIT)));
    if (caption.isEmpty() && credit.isEmpty()) {
      return List.of();
    }
    var line = new ArrayList<>(linked(caption, row));
    if (!caption.isEmpty() && !credit.isEmpty()) {
      line.add(new Inline.Text(" ("));
      line.addAll(credit);
      line.add(new Inline.Text(")"));
    } else {
      line.addAll(caption.isEmpty() ? linked(credit, row) : credit);
    }
    return List.of(new Block.Paragraph(anchors.next("p"), Inlines.joined(line), row.origin()));
  }

  private static List<Inline> linked(List<Inline> words, Sheet.Row row) {
    var uri = Links.web(row.cell(Column.MEDIA));
    var free = words.stream().noneMatch(SheetMedia::holdsLink);
    return uri.isPresent() && free && !words.isEmpty()
        ? List.of(
            new Inline.Link(new LinkTarget.Web(uri.get()), LinkRole.PLAIN, words, row.origin()))
        : words;
  }

  private static boolean holdsLink(Inline inline) {
    return switch (inline) {
      case Inline.Link _, Inline.Citation _, Inline.NoteReference _ -> true;
      case Inline.Emphasis(var content) -> content.stream().anyMatch(SheetMedia::holdsLink);
      case Inline.Strong(var content) -> content.stream().anyMatch(SheetMedia::holdsLink);
      case Inline.SmallCaps(var content) -> content.stream().anyMatch(SheetMedia::holdsLink);
      case Inline.Superscript(var content) -> content.stream().anyMatch(SheetMedia::holdsLink);
      case Inline.Subscript(var content) -> content.stream().anyMatch(SheetMedia::holdsLink);
      case Inline.Foreign(_, var content) -> content.stream().anyMatch(SheetMedia::holdsLink);
      case Inline.Text _, Inline.Code _, Inline.Ruby _, Inline.DateText _, Inline.LineBreak _ ->
          false;
    };
  }

  private void tell(String media, Origin origin) {
    var small = media.toLowerCase(Locale.ROOT);
    if (Pictures.isRemote(media) || PICTURES.stream().noneMatch(small::endsWith)) {
      intake
          .faults()
          .warning(
              Code.REMOTE_PICTURE,
              origin,
              "\"" + Quote.shortened(media) + "\" is not fetched and not printed",
              "save the picture beside the sheet and write its path in Media");
      return;
    }
    intake
        .faults()
        .warning(
            Code.PICTURE_MISSING,
            origin,
            "there is no picture \"" + Quote.shortened(media) + "\" beside the sheet",
            "put the file there, or write its path from the sheet's folder");
  }
}
