package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
          "a", "abbr", "b", "br", "cite", "code", "dfn", "em", "i", "small", "span", "strong",
          "sub", "sup", "time", "img");

  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter out;
  private final Kind kind;
  private final UnaryOperator<String> addresses;

  private MarkupWriter(XMLStreamWriter out, Kind kind, UnaryOperator<String> addresses) {
    this.out = out;
    this.kind = kind;
    this.addresses = addresses;
  }

  /// @param addresses gives the address of a link that begins with `#`
  static byte[] write(Element root, Kind kind, UnaryOperator<String> addresses) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new MarkupWriter(out, kind, addresses).document(root);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("markup that cannot be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void document(Element root) throws XMLStreamException {
    out.writeStartDocument("utf-8", "1.0");
    if (!kind.doctype.isEmpty()) {
      out.writeCharacters("\n");
      out.writeDTD(kind.doctype);
    }
    start(root, kind.namespace);
    content(root.content());
    end(root);
    out.writeEndDocument();
    out.writeCharacters("\n");
  }

  private void content(List<Markup> content) throws XMLStreamException {
    for (var piece : content) {
      switch (piece) {
        case Letters(var text) -> out.writeCharacters(legal(text));
        case Label(var text) -> out.writeCharacters(legal(text));
        case Element element -> element(element);
      }
    }
  }

  private void element(Element element) throws XMLStreamException {
    if (isEmpty(element)) {
      breakLine(element);
      var colon = element.name().indexOf(':');
      out.writeEmptyElement(element.name().substring(colon + 1));
      attributes(element);
      return;
    }
    start(element, element.name().equals("svg") ? SVG : "");
    content(element.content());
    end(element);
  }

  private boolean isEmpty(Element element) {
    return element.content().isEmpty()
        && (VOID.contains(element.name())
            || (kind != Kind.XHTML && EMPTY_IN_PACKAGE.contains(element.name())));
  }

  private void start(Element element, String namespace) throws XMLStreamException {
    breakLine(element);
    var colon = element.name().indexOf(':');
    if (colon < 0) {
      out.writeStartElement(element.name());
    } else {
      var prefix = element.name().substring(0, colon);
      out.writeStartElement(prefix, element.name().substring(colon + 1), uri(prefix));
    }
    if (!namespace.isEmpty()) {
      out.writeDefaultNamespace(namespace);
    }
    for (var prefix : declaredOn(element)) {
      out.writeNamespace(prefix, uri(prefix));
    }
    attributes(element);
  }

  private static List<String> declaredOn(Element element) {
    return switch (element.name()) {
      case "html" -> List.of("epub");
      case "metadata" -> List.of("dc");
      case "svg" -> List.of("xlink");
      default -> List.of();
    };
  }

  private void attributes(Element element) throws XMLStreamException {
    for (var attribute : element.attributes().entrySet()) {
      var name = attribute.getKey();
      var value = legal(address(name, attribute.getValue())).replaceAll("\\s+", " ");
      var colon = name.indexOf(':');
      if (colon < 0) {
        out.writeAttribute(name, value);
      } else {
        var prefix = name.substring(0, colon);
        out.writeAttribute(prefix, uri(prefix), name.substring(colon + 1), value);
      }
    }
  }

  private String address(String attribute, String value) {
    var isLink = attribute.equals("href") || attribute.equals("xlink:href");
    return isLink && value.startsWith("#") ? addresses.apply(value) : value;
  }

  private void end(Element element) throws XMLStreamException {
    if (!element.content().isEmpty() && isOnItsOwnLine(element.content().getLast())) {
      out.writeCharacters("\n");
    }
    out.writeEndElement();
  }

  private void breakLine(Element element) throws XMLStreamException {
    if (isOnItsOwnLine(element)) {
      out.writeCharacters("\n");
    }
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

  /// XML 1.0 has no place for most control characters (section 2.2); a space stands for each, so
  /// that offsets hold.
  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll(" ");
  }
}
