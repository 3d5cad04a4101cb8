package fasti.epub;

import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// An author's drawing as a file of the book: elements and words as they are, with a title where it
/// has none, so that a reader who opens it by itself learns what it is, and with a `viewBox`, so
/// that it scales. What stands outside the drawing goes: a document type and a style sheet could
/// load something from elsewhere, and old readers stumble over remarks.
final class SvgFile {
  private static final String TITLE = "title";
  private static final String VIEW_BOX = "viewBox";

  private final XMLStreamReader in;
  private final XMLStreamWriter out;

  private SvgFile(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  /// @param title what the drawing shows; empty for an ornament
  static Bytes of(Picture picture, String title) throws IOException {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      new SvgFile(reader(picture), out).copy(picture, hasTitle(reader(picture)) ? "" : title);
      out.writeEndDocument();
      out.close();
      return Bytes.of(bytes.toByteArray());
    } catch (XMLStreamException broken) {
      throw new IOException("the drawing " + picture.name() + " is broken", broken);
    }
  }

  private static XMLStreamReader reader(Picture picture) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(picture.bytes().open());
  }

  /// Whether the drawing as a whole has a title; what is in it may have others.
  private static boolean hasTitle(XMLStreamReader in) throws XMLStreamException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth == 2 && in.getLocalName().equals(TITLE)) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return false;
  }

  private void copy(Picture picture, String title) throws XMLStreamException {
    int event = in.next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = in.next();
    }
    start();
    if (in.getAttributeValue(XMLConstants.NULL_NS_URI, VIEW_BOX) == null) {
      out.writeAttribute(VIEW_BOX, "0 0 " + picture.width() + " " + picture.height());
    }
    if (!title.isEmpty()) {
      var root = in.getName();
      out.writeStartElement(root.getPrefix(), TITLE, root.getNamespaceURI());
      out.writeCharacters(title);
      out.writeEndElement();
    }
    for (int depth = 1; depth > 0; ) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          start();
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          out.writeEndElement();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            out.writeCharacters(in.getText());
        default -> {}
      }
    }
  }

  private void start() throws XMLStreamException {
    var name = in.getName();
    out.writeStartElement(name.getPrefix(), name.getLocalPart(), name.getNamespaceURI());
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      var prefix = in.getNamespacePrefix(i);
      if (prefix == null || prefix.isEmpty()) {
        out.writeDefaultNamespace(in.getNamespaceURI(i));
      } else {
        out.writeNamespace(prefix, in.getNamespaceURI(i));
      }
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      var attribute = in.getAttributeName(i);
      var value = in.getAttributeValue(i);
      if (attribute.getPrefix().isEmpty()) {
        out.writeAttribute(attribute.getLocalPart(), value);
      } else {
        out.writeAttribute(
            attribute.getPrefix(), attribute.getNamespaceURI(), attribute.getLocalPart(), value);
      }
    }
  }
}
