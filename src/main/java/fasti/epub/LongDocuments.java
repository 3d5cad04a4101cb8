package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a document in two or more where it would be so long that old e-readers stall over it: a
/// chronology of thousands of rows, a glossary of thousands of words.
///
/// Each part is filled with what comes next until it is full; what is itself too long is cut in the
/// same way, down to the single paragraph, row or entry. Links are made later, by names, so they
/// hold across the cut.
final class LongDocuments {
  /// In bytes. Old e-readers stall at 300 kB; the marks of the pages still come on top.
  private static final int FULL = 200_000;

  /// What the tags and the address of a link take.
  private static final int PER_ELEMENT = 10;

  private static final int PER_LINK = 40;
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern UNCUT = Pattern.compile("p|tr|li|dt|dd|h[1-6]|figure|svg|pre|aside");

  /// What may go into the one part or the next, measured once: that takes a walk through all of it.
  private record Piece(Markup markup, int size) {
    static Piece of(Markup markup) {
      return new Piece(markup, LongDocuments.size(markup));
    }
  }

  static List<ContentDocument> split(ContentDocument document) {
    var parts = cut(document.body(), size(document.body()));
    if (parts.size() == 1) {
      return List.of(document.withBody(parts.getFirst()));
    }
    var documents = new ArrayList<ContentDocument>();
    for (int i = 0; i < parts.size(); i++) {
      documents.add(i == 0 ? first(document, parts.get(0)) : next(document, parts.get(i), i + 1));
    }
    return documents;
  }

  private static ContentDocument first(ContentDocument document, Element body) {
    return new ContentDocument(
        document.anchor(),
        document.division(),
        document.title(),
        body,
        document.contents().stream().map(entry -> within(entry, names(body))).toList(),
        document.landmarks());
  }

  /// A later part has a heading of its own, "Chronology (2)", and its own line in the contents.
  ///
  /// @param number counted from 1
  private static ContentDocument next(ContentDocument document, Element cut, int number) {
    var anchor = new Anchor(document.anchor().id() + "_" + number);
    var heading = anchor.id() + "_heading";
    var title = document.title() + " (" + number + ")";
    var content = new ArrayList<Markup>();
    content.add(Element.labelled("h1", title).with("id", heading));
    content.addAll(cut.content());
    var body = cut.with(anchor).withContent(content);
    var names = names(body);
    var children =
        document.contents().stream()
            .flatMap(entry -> within(entry, names).children().stream())
            .toList();
    return new ContentDocument(
        anchor,
        document.division(),
        title,
        named(body, names, heading),
        List.of(TocEntry.to(anchor, List.of(new Label(title)), children)),
        List.of());
  }

  /// What is named by a heading that stands in another document is named by this one's.
  ///
  /// @param names what has a name in this document
  private static Element named(Element element, Set<String> names, String heading) {
    var content = new ArrayList<Markup>();
    for (var piece : element.content()) {
      content.add(piece instanceof Element child ? named(child, names, heading) : piece);
    }
    var name = element.attribute("aria-labelledby");
    var same = element.withContent(content);
    return name.isEmpty() || names.contains(name) ? same : same.with("aria-labelledby", heading);
  }

  private static TocEntry within(TocEntry entry, Set<String> names) {
    return entry.over(
        entry.children().stream()
            .filter(child -> names.contains(child.target().id()))
            .map(child -> within(child, names))
            .toList());
  }

  private static Set<String> names(Element body) {
    var names = new HashSet<String>();
    collectNames(body, names);
    return names;
  }

  private static void collectNames(Element element, Set<String> names) {
    names.add(element.attribute("id"));
    for (var piece : element.content()) {
      if (piece instanceof Element child) {
        collectNames(child, names);
      }
    }
  }

  /// The element as one or more of its kind, each but a single uncut piece within the measure.
  private static List<Element> cut(Element element, int size) {
    if (size <= FULL || UNCUT.matcher(element.name()).matches()) {
      return List.of(element);
    }
    var parts = new ArrayList<Element>();
    var filling = new ArrayList<Markup>();
    int filled = 0;
    for (var piece : pieces(element)) {
      if (!filling.isEmpty() && filled + piece.size() > FULL && !endsInHeading(filling)) {
        parts.add(part(element, filling, parts.isEmpty()));
        filling.clear();
        filled = 0;
      }
      filling.add(piece.markup());
      filled += piece.size();
    }
    parts.add(part(element, filling, parts.isEmpty()));
    return parts;
  }

  private static List<Piece> pieces(Element element) {
    var isNumbered = element.name().equals("ol") && element.attribute("class").isEmpty();
    var pieces = new ArrayList<Piece>();
    int number = isNumbered ? start(element) : 0;
    for (var piece : element.content()) {
      if (!(piece instanceof Element child)) {
        pieces.add(Piece.of(piece));
      } else if (isNumbered && child.attribute("value").isEmpty()) {
        pieces.add(Piece.of(child.with("value", Integer.toString(number++))));
      } else {
        pieces.addAll(piecesOf(child));
      }
    }
    return pieces;
  }

  private static List<Piece> piecesOf(Element child) {
    int size = size(child);
    return size <= FULL
        ? List.of(new Piece(child, size))
        : cut(child, size).stream().map(Piece::of).toList();
  }

  /// A numbered list goes on with its numbers.
  private static int start(Element list) {
    var start = list.attribute("start");
    return start.isEmpty() ? 1 : Integer.parseInt(start);
  }

  /// A heading stays with what it heads, a term with what it means.
  private static boolean endsInHeading(List<Markup> filling) {
    return filling.getLast() instanceof Element last
        && (HEADING.matcher(last.name()).matches() || last.name().equals("dt"));
  }

  private static Element part(Element whole, List<Markup> content, boolean isFirst) {
    if (isFirst) {
      return whole.withContent(content);
    }
    var part = new Element(whole.name(), whole.attributes().without("id"), content);
    return head(whole).map(head -> part.withContent(with(head, content))).orElse(part);
  }

  /// The heads of the columns are repeated.
  private static Optional<Element> head(Element whole) {
    return whole.content().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> child.name().equals("thead"))
        .findFirst();
  }

  private static List<Markup> with(Element head, List<Markup> content) {
    var all = new ArrayList<Markup>();
    all.add(head);
    all.addAll(content);
    return all;
  }

  /// In bytes, near enough.
  static int size(List<? extends Markup> content) {
    int size = 0;
    for (int i = 0; i < content.size(); i++) {
      size += size(content.get(i));
    }
    return size;
  }

  static int size(Markup piece) {
    return switch (piece) {
      case Letters(var text) -> bytes(text);
      case Label(var text) -> bytes(text);
      case Element element -> {
        int size = PER_ELEMENT + 2 * element.name().length() + size(element.content());
        var attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i++) {
          size += attributes.name(i).length() + bytes(attributes.value(i)) + PER_ELEMENT / 2;
        }
        yield element.attribute("href").isEmpty() ? size : size + PER_LINK;
      }
    };
  }

  /// Of UTF-8, near enough.
  private static int bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return 3 * text.length();
      }
    }
    return text.length();
  }

  private LongDocuments() {}
}
