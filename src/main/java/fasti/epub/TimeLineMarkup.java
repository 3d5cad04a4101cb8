package fasti.epub;

import fasti.document.Part;
import fasti.document.TimeLineMark;
import fasti.drawing.Drawing;
import fasti.drawing.Rasteriser;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Inline;
import fasti.text.Picture;
import java.util.ArrayList;
import java.util.List;

/// The time line, drawn, and below it the same as a list, which is its description for those who
/// cannot see it and the handier one on a small screen.
final class TimeLineMarkup {
  /// Pixels of a picture of the drawing a point: its letters are sharp at twice the width that it
  /// is shown at.
  private static final int FINENESS = 4;

  private final Part.TimeLine timeLine;
  private final Illustrations illustrations;
  private final PictureFiles pictures;
  private final Scribe scribe;

  private TimeLineMarkup(
      Part.TimeLine timeLine, Illustrations illustrations, PictureFiles pictures, Scribe scribe) {
    this.timeLine = timeLine;
    this.illustrations = illustrations;
    this.pictures = pictures;
    this.scribe = scribe;
  }

  static ContentDocument of(
      Part.TimeLine timeLine, Illustrations illustrations, PictureFiles pictures, Scribe scribe) {
    var markup = new TimeLineMarkup(timeLine, illustrations, pictures, scribe);
    var content = new ArrayList<Markup>();
    for (int number = 1; number <= illustrations.timeLine().size(); number++) {
      content.add(markup.figure(number));
    }
    content.add(list(timeLine, scribe));
    return scribe.document(ContentDocument.Division.BODY, Meaning.TIME_LINE, content);
  }

  /// The first drawing is described by words for all of them, which are not said again.
  ///
  /// @param number of the drawing, counted from 1
  private Element figure(int number) {
    int count = illustrations.timeLine().size();
    var digits = scribe.references().words().digits();
    var part = count == 1 ? "" : " (" + digits.of(number) + "/" + digits.of(count) + ")";
    var title = Inline.plainText(timeLine.title()) + part;
    var words = title + (count == 1 ? span() : "");
    return Element.of("figure", drawing(number, title), Element.labelled("figcaption", words))
        .with(timeLine.drawingAnchor(number))
        .with("aria-details", scribe.named("list").id())
        .in("time-line");
  }

  /// Kindles set text in their best way only in books without SVG; they get a picture. Its links
  /// and its words are in the list below it too.
  private Element drawing(int number, String title) {
    var drawing = illustrations.timeLine().get(number - 1);
    var description = number == 1 ? timeLine.description() : title;
    return switch (illustrations.design().profile()) {
      case GENERIC, KOBO -> {
        var name = number == 1 ? "drawing" : "drawing" + number;
        yield DrawingMarkup.of(drawing, scribe.named(name), title, description);
      }
      case KINDLE ->
          Element.of("img")
              .with("src", FigureMarkup.address(pictures.carry(picture(drawing, number), title)))
              .with("alt", title);
    };
  }

  /// No file of the author's has such a name.
  private static Picture picture(Drawing drawing, int number) {
    return new Picture(
        "/time-line-" + number,
        Picture.Format.PNG,
        (int) Math.ceil(drawing.width().inPoints() * FINENESS),
        (int) Math.ceil(drawing.height().inPoints() * FINENESS),
        Rasteriser.png(drawing, FINENESS));
  }

  private String span() {
    var marks = timeLine.marks();
    var digits = scribe.references().words().digits();
    var first = marks.stream().map(TimeLineMark::earliest).min(Comparable::compareTo);
    var last = marks.stream().map(TimeLineMark::latest).max(Comparable::compareTo);
    if (first.isEmpty() || last.isEmpty() || first.get().year() <= 0) {
      return "";
    }
    return first.get().year() == last.get().year()
        ? " · " + digits.of(first.get().year())
        : " · " + digits.of(first.get().year()) + "–" + digits.of(last.get().year());
  }

  private static Element list(Part.TimeLine timeLine, Scribe scribe) {
    var items = timeLine.marks().stream().map(TimeLineMarkup::item).toList();
    return Element.of("div", Element.of("ol", items)).with(scribe.named("list")).in("time-list");
  }

  private static Element item(TimeLineMark mark) {
    var label = new Label(mark.label());
    var event =
        mark.target().<Markup>map(target -> Markup.link(target, List.of(label))).orElse(label);
    return mark.dateText().isEmpty()
        ? Element.of("li", event)
        : Element.of(
            "li", Element.labelled("span", mark.dateText()).in("date"), new Label(" "), event);
  }
}
