package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts a marker into an element before one of the author's letters, however deep that stands.
final class MarkerInsertion {
  /// Elements that hold other elements only: the marker goes into the first of those.
  private static final Set<String> NO_PLACE_FOR_A_SPAN =
      Set.of("dl", "ol", "table", "tbody", "thead", "tr", "ul");

  /// How many of the author's letters a piece holds; a forced line end counts as one.
  static int letters(Markup piece) {
    return switch (piece) {
      case Letters(var text) -> text.length();
      case Label _ -> 0;
      case Element element -> {
        var sum = element.name().equals("br") ? 1 : 0;
        for (var child : element.content()) {
          sum += letters(child);
        }
        yield sum;
      }
    };
  }

  /// @param offset how many of the element's letters come before the marker; 0 puts it before
  ///   everything in the element, more than there are after the last
  static Element insert(Element element, Element marker, int offset) {
    return offset == 0 ? atStart(element, marker) : inside(element, marker, offset);
  }

  private static Element atStart(Element element, Element marker) {
    var content = new ArrayList<>(element.content());
    if (!NO_PLACE_FOR_A_SPAN.contains(element.name())) {
      content.addFirst(marker);
      return element.withContent(content);
    }
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Element child && isOpen(child)) {
        content.set(i, atStart(child, marker));
        return element.withContent(content);
      }
    }
    throw new IllegalStateException("no page can begin in an empty " + element.name());
  }

  private static boolean isOpen(Element child) {
    return !NO_PLACE_FOR_A_SPAN.contains(child.name()) || !child.content().isEmpty();
  }

  private static Element inside(Element element, Element marker, int offset) {
    var content = new ArrayList<>(element.content());
    int before = 0;
    int last = -1;
    for (int i = 0; i < content.size(); i++) {
      var length = letters(content.get(i));
      if (length > 0 && offset < before + length) {
        content.subList(i, i + 1).clear();
        content.addAll(i, before(element.content().get(i), marker, offset - before));
        return element.withContent(content);
      }
      before += length;
      last = length > 0 ? i : last;
    }
    return afterAll(element, marker, last);
  }

  private static List<Markup> before(Markup piece, Element marker, int offset) {
    return switch (piece) {
      case Letters(var text) -> split(text, marker, offset);
      case Label label -> List.of(marker, label);
      case Element element when element.name().equals("br") -> List.of(marker, element);
      case Element element -> List.of(inside(element, marker, offset));
    };
  }

  private static List<Markup> split(String text, Element marker, int offset) {
    var at = offset > 0 && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    return at == 0
        ? List.of(marker, new Letters(text))
        : List.of(new Letters(text.substring(0, at)), marker, new Letters(text.substring(at)));
  }

  private static Element afterAll(Element element, Element marker, int last) {
    var content = new ArrayList<>(element.content());
    if (last >= 0 && content.get(last) instanceof Element child && !child.name().equals("br")) {
      content.set(last, inside(child, marker, Integer.MAX_VALUE));
    } else if (NO_PLACE_FOR_A_SPAN.contains(element.name())) {
      return atStart(element, marker);
    } else {
      content.add(last + 1, marker);
    }
    return element.withContent(content);
  }

  private MarkerInsertion() {}
}
