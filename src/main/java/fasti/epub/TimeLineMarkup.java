package fasti.epub;

import fasti.document.Part;
import fasti.document.TimeLineMark;
import fasti.drawing.Drawing;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// The time line, drawn, and below it the same as a list, which is its description for those who
/// cannot see it and the handier one on a small screen.
final class TimeLineMarkup {
  /// @param drawings one a period
  static ContentDocument of(Part.TimeLine timeLine, List<Drawing> drawings, Scribe scribe) {
    var content = new ArrayList<Markup>();
    for (int number = 1; number <= drawings.size(); number++) {
      content.add(figure(timeLine, drawings, number, scribe));
    }
    content.add(list(timeLine, scribe));
    return document(scribe, content);
  }

  private static ContentDocument document(Scribe scribe, List<Markup> content) {
    return scribe.document(ContentDocument.Division.BODY, Meaning.TIME_LINE, content);
  }

  /// The first drawing is described by words for all of them, which are not said again.
  ///
  /// @param number of the drawing, counted from 1
  private static Element figure(
      Part.TimeLine timeLine, List<Drawing> drawings, int number, Scribe scribe) {
    var drawing = drawings.get(number - 1);
    boolean only = drawings.size() == 1;
    var part = only ? "" : " (" + number + "/" + drawings.size() + ")";
    var title = Inline.plainText(timeLine.title()) + part;
    var name = number == 1 ? "drawing" : "drawing" + number;
    var description = number == 1 ? timeLine.description() : title;
    var svg = DrawingMarkup.of(drawing, scribe.named(name), title, description);
    var caption = Element.labelled("figcaption", title + (only ? span(timeLine.marks()) : ""));
    return Element.of("figure", svg, caption)
        .with(timeLine.drawingAnchor(number))
        .with("aria-details", scribe.named("list").id())
        .in("time-line");
  }

  private static String span(List<TimeLineMark> marks) {
    var first = marks.stream().map(TimeLineMark::earliest).min(Comparable::compareTo);
    var last = marks.stream().map(TimeLineMark::latest).max(Comparable::compareTo);
    if (first.isEmpty() || last.isEmpty() || first.get().year() <= 0) {
      return "";
    }
    return first.get().year() == last.get().year()
        ? " · " + first.get().year()
        : " · " + first.get().year() + "–" + last.get().year();
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

  private TimeLineMarkup() {}
}
