package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Writes markup as XML, an element that stands on a line of its own on a line of its own, so that
/// people can read and compare the files. Nothing but HTML's void elements is ever closed at once:
/// readers that take XHTML for HTML would lose what follows.
final class MarkupWriter {
  /// The language of a document: the default namespace and what stands before the root.
  enum Kind {
    XHTML("http://www.w3.org/1999/xhtml", "<!DOCTYPE html>"),
    PACKAGE("http://www.idpf.org/2007/opf", ""),
    CONTAINER("urn:oasis:names:tc:opendocument:xmlns:container", "");

    private final String namespace;
    private final String doctype;

    Kind(String namespace, String doctype) {
      this.namespace = namespace;
      this.doctype = doctype;
    }
  }

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "epub", "http://www.idpf.org/2007/ops",
          "dc", "http://purl.org/dc/elements/1.1/",
          "xlink", "http://www.w3.org/1999/xlink",
          "xml", "http://www.w3.org/XML/1998/namespace");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "link", "meta");
  private static final Set<String> EMPTY_IN_PACKAGE =
      Set.of("item", "itemref", "reference", "rootfile");
  private static final Set<String> RUNNING =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "dfn", "em", "i", "rp", "rt", "ruby", "small",
          "span", "strong", "sub", "sup", "time", "img");

  private final Kind kind;
  private final UnaryOperator<String> addresses;
  private final XmlText out;

  private MarkupWriter(Kind kind, UnaryOperator<String> addresses, XmlText out) {
    this.kind = kind;
    this.addresses = addresses;
    this.out = out;
  }

  /// @param addresses gives the address of a link that begins with `#`
  static void write(Element root, Kind kind, UnaryOperator<String> addresses, XmlText out) {
    new MarkupWriter(kind, addresses, out).document(root);
  }

  static byte[] write(Element root, Kind kind, UnaryOperator<String> addresses) {
    var out = new XmlText();
    write(root, kind, addresses, out);
    return out.bytes();
  }

  private void document(Element root) {
    out.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    if (!kind.doctype.isEmpty()) {
      out.markup("\n").markup(kind.doctype);
    }
    start(root, kind.namespace);
    content(root.content());
    end(root);
    out.markup("\n");
  }

  private void content(List<Markup> content) {
    for (int i = 0; i < content.size(); i++) {
      switch (content.get(i)) {
        case Letters(var text) -> out.text(text);
        case Label(var text) -> out.text(text);
        case Element element -> element(element);
      }
    }
  }

  private void element(Element element) {
    if (isEmpty(element)) {
      open(element);
      attributes(element);
      out.markup("/>");
    } else {
      start(element, element.name().equals("svg") ? SVG : "");
      content(element.content());
      end(element);
    }
  }

  private boolean isEmpty(Element element) {
    return element.content().isEmpty()
        && (VOID.contains(element.name())
            || (kind != Kind.XHTML && EMPTY_IN_PACKAGE.contains(element.name())));
  }

  private void open(Element element) {
    if (isOnItsOwnLine(element)) {
      out.markup("\n");
    }
    out.markup("<").markup(element.name());
  }

  private void start(Element element, String namespace) {
    open(element);
    if (!namespace.isEmpty()) {
      attribute("xmlns", namespace);
    }
    declarePrefix(element);
    attributes(element);
    out.markup(">");
  }

  /// For what stands within.
  private void declarePrefix(Element element) {
    switch (element.name()) {
      case "html" -> declare("epub");
      case "metadata" -> declare("dc");
      case "svg" -> declare("xlink");
      default -> {}
    }
  }

  private void declare(String prefix) {
    attribute("xmlns:" + prefix, uri(prefix));
  }

  private void attributes(Element element) {
    var attributes = element.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      var name = attributes.name(i);
      attribute(name, address(name, attributes.value(i)));
    }
  }

  private void attribute(String name, String value) {
    out.markup(" ").markup(name).markup("=\"");
    out.value(value);
    out.markup("\"");
  }

  private String address(String attribute, String value) {
    return value.startsWith("#") && (attribute.equals("href") || attribute.equals("xlink:href"))
        ? addresses.apply(value)
        : value;
  }

  private void end(Element element) {
    if (!element.content().isEmpty() && isOnItsOwnLine(element.content().getLast())) {
      out.markup("\n");
    }
    out.markup("</").markup(element.name()).markup(">");
  }

  private static boolean isOnItsOwnLine(Markup piece) {
    return piece instanceof Element element && !RUNNING.contains(element.name());
  }

  private static String uri(String prefix) {
    var uri = PREFIXES.get(prefix);
    if (uri == null) {
      throw new IllegalArgumentException("no namespace for " + prefix);
    }
    return uri;
  }
}
