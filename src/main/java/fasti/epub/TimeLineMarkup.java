package fasti.epub;

import fasti.document.Part;
import fasti.document.TimeLineMark;
import fasti.drawing.Drawing;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The time line, drawn, and below it the same as a list, which is its description for those who
/// cannot see it and the handier one on a small screen.
final class TimeLineMarkup {
  static ContentDocument of(Part.TimeLine timeLine, Optional<Drawing> drawing, Scribe scribe) {
    var content = new ArrayList<Markup>();
    drawing.ifPresent(drawn -> content.add(figure(timeLine, drawn, scribe)));
    content.add(list(timeLine, scribe));
    return document(scribe, content);
  }

  private static ContentDocument document(Scribe scribe, List<Markup> content) {
    return scribe.document(ContentDocument.Division.BODY, Meaning.TIME_LINE, content);
  }

  private static Element figure(Part.TimeLine timeLine, Drawing drawing, Scribe scribe) {
    var title = Inline.plainText(timeLine.title());
    var svg = DrawingMarkup.of(drawing, scribe.named("drawing"), title, timeLine.description());
    var caption = Element.labelled("figcaption", title + span(timeLine.marks()));
    return Element.of("figure", svg, caption)
        .with(timeLine.drawingAnchor(1))
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
