package fasti.epub;

import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.List;

/// A piece of a document before it is written out as XML.
///
/// The author's letters are told from the words that the e-book adds, because a page's beginning is
/// given as a count of the former ([fasti.document.Pagination.PageStart#offset()]).
sealed interface Markup {
  /// Letters of the author's text.
  record Letters(String text) implements Markup {}

  /// Words that the e-book adds: a label, a number, the title of a section that a link leads to.
  record Label(String text) implements Markup {}

  /// @param name with its prefix: `p`, `dc:title`
  /// @param attributes in the order in which they are written; a link inside the book is `#` and
  ///   the id it leads to, in whatever document that stands
  record Element(String name, Attributes attributes, List<Markup> content) implements Markup {
    public Element {
      content = List.copyOf(content);
    }

    static Element of(String name, Markup... content) {
      return new Element(name, Attributes.NONE, List.of(content));
    }

    static Element of(String name, List<? extends Markup> content) {
      return new Element(name, Attributes.NONE, List.copyOf(content));
    }

    static Element labelled(String name, String label) {
      return of(name, new Label(label));
    }

    Element with(String attribute, String value) {
      return new Element(name, attributes.with(attribute, value), content);
    }

    Element with(Anchor anchor) {
      return with("id", anchor.id());
    }

    Element with(Meaning meaning) {
      var typed = meaning.type().isEmpty() ? this : with("epub:type", meaning.type());
      return meaning.role().isEmpty() ? typed : typed.with("role", meaning.role());
    }

    Element in(String styleClass) {
      return with("class", styleClass);
    }

    /// Both attributes: some readers look at one only.
    Element inLanguage(String tag) {
      return with("lang", tag).with("xml:lang", tag);
    }

    Element withContent(List<Markup> other) {
      return new Element(name, attributes, other);
    }

    /// The attribute's value; empty where there is none.
    String attribute(String attribute) {
      return attributes.value(attribute);
    }
  }

  /// A link to a place in the book.
  static Element link(Anchor target, List<? extends Markup> content) {
    return Element.of("a", content).with("href", "#" + target.id());
  }

  /// The same said once more by the e-book: none of it counts among the author's letters.
  static List<Markup> labels(List<? extends Markup> markup) {
    var labels = new ArrayList<Markup>();
    for (var piece : markup) {
      labels.add(
          switch (piece) {
            case Letters(var letters) -> new Label(letters);
            case Label label -> label;
            case Element element when element.name().equals("br") -> new Label(" ");
            case Element element -> element.withContent(labels(element.content()));
          });
    }
    return labels;
  }

  /// Everything that can be read, in order; words without how they are read.
  static String textOf(List<? extends Markup> markup) {
    var text = new StringBuilder();
    read(markup, text);
    return text.toString();
  }

  private static void read(List<? extends Markup> markup, StringBuilder text) {
    for (var piece : markup) {
      switch (piece) {
        case Letters(var letters) -> text.append(letters);
        case Label(var label) -> text.append(label);
        case Element element -> read(element, text);
      }
    }
  }

  private static void read(Element element, StringBuilder text) {
    switch (element.name()) {
      case "br" -> text.append(' ');
      case "rp", "rt" -> {}
      default -> read(element.content(), text);
    }
  }
}
