package fasti.drawing;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// Writes an SVG drawing anew with its words as outlines, so that whoever paints it needs no fonts,
/// and with what its style sheets say on the elements themselves; and notes what cannot be drawn
/// with lines and areas.
final class SvgOutliner {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DEEPEST = 200;

  /// What is passed on from an element to those in it, and concerns words.
  private static final Set<String> INHERITED =
      Set.of("font-size", "font-family", "font-weight", "font-style", "text-anchor", "xml:space");

  /// What stays on the group in place of a text element.
  private static final Set<String> KEPT = Set.of("transform", "clip-path", "id");

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "mask", "a mask",
          "filter", "a filter",
          "image", "a picture inside it",
          "textPath", "words along a path",
          "foreignObject", "foreign matter",
          "animate", "an animation",
          "animateTransform", "an animation",
          "animateMotion", "an animation",
          "set", "an animation");

  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  private final SvgLetters letters;
  private final SvgSheet sheet;
  private final List<XMLEvent> events;
  private final SvgStyles styles;
  private final XMLEventWriter out;
  private final Deque<Map<String, String>> inherited = new ArrayDeque<>();
  private int at;

  private SvgOutliner(
      SvgLetters letters, SvgSheet sheet, List<XMLEvent> events, XMLEventWriter out) {
    this.letters = letters;
    this.sheet = sheet;
    this.events = events;
    this.styles = SvgStyles.of(sheets(events));
    this.out = out;
    inherited.push(Map.of());
    styles.passedOver().forEach(rule -> sheet.leaveOut("a style rule “" + rule + "”"));
  }

  /// @return the same drawing without text elements
  static byte[] outline(InputStream svg, SvgLetters letters, SvgSheet sheet)
      throws XMLStreamException {
    var bytes = new ByteArrayOutputStream();
    var out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
    new SvgOutliner(letters, sheet, events(svg), out).write();
    out.close();
    return bytes.toByteArray();
  }

  /// A reader without document types and entities: nothing is loaded from elsewhere.
  static XMLEventReader reader(InputStream svg) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLEventReader(svg);
  }

  private static List<XMLEvent> events(InputStream svg) throws XMLStreamException {
    var events = new ArrayList<XMLEvent>();
    var reader = reader(svg);
    int depth = 0;
    while (reader.hasNext()) {
      var event = reader.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      if (depth > DEEPEST) {
        throw new XMLStreamException("more than " + DEEPEST + " elements inside one another");
      }
      if (event.getEventType() != XMLEvent.DTD) {
        events.add(event);
      }
    }
    return events;
  }

  private static String sheets(List<XMLEvent> events) {
    var sheets = new StringBuilder();
    boolean inside = false;
    for (var event : events) {
      if (event.isStartElement()) {
        inside = name(event.asStartElement()).equals("style");
      } else if (event.isEndElement()) {
        inside = false;
      } else if (inside && event.isCharacters()) {
        sheets.append(event.asCharacters().getData());
      }
    }
    return sheets.toString();
  }

  private void write() throws XMLStreamException {
    while (at < events.size()) {
      var event = events.get(at);
      at++;
      if (!event.isStartElement()) {
        if (event.isEndElement()) {
          inherited.pop();
        }
        out.add(event);
      } else if (name(event.asStartElement()).equals("text")) {
        text(event.asStartElement());
      } else if (name(event.asStartElement()).equals("style")) {
        skip();
      } else {
        open(event.asStartElement());
        out.add(styled(event.asStartElement()));
      }
    }
  }

  /// Until the end of the element that has just begun.
  private void skip() {
    for (int depth = 1; depth > 0; at++) {
      depth += events.get(at).isStartElement() ? 1 : events.get(at).isEndElement() ? -1 : 0;
    }
  }

  /// The element with what the style sheets say of it, which are left out.
  private XMLEvent styled(StartElement element) {
    var style = styles.inlined(described(element));
    if (style.isEmpty()) {
      return element;
    }
    var attributes = new ArrayList<Attribute>();
    element.getAttributes().forEachRemaining(attributes::add);
    attributes.removeIf(attribute -> attribute.getName().getLocalPart().equals("style"));
    attributes.add(EVENTS.createAttribute("style", style));
    return EVENTS.createStartElement(
        element.getName(), attributes.iterator(), element.getNamespaces());
  }

  /// @return what is said of the element itself
  private Map<String, String> open(StartElement element) {
    var own = styles.declared(described(element));
    var passed = new HashMap<>(inherited.element());
    double size = SvgText.length(passed.getOrDefault("font-size", ""), 16, 16);
    for (var property : INHERITED) {
      var value = own.get(property);
      if (value != null && !value.equals("inherit")) {
        passed.put(property, value);
      }
    }
    if (own.containsKey("font-size")) {
      passed.put("font-size", Double.toString(SvgText.length(own.get("font-size"), size, size)));
    }
    inherited.push(passed);
    notice(element, own);
    return own;
  }

  private void notice(StartElement element, Map<String, String> own) {
    var left = LEFT_OUT.get(name(element));
    if (left != null && !name(element).equals("mask") && !name(element).equals("filter")) {
      sheet.leaveOut(left);
    }
    for (var property : List.of("mask", "filter")) {
      if (own.containsKey(property) && !own.get(property).equals("none")) {
        sheet.leaveOut(LEFT_OUT.getOrDefault(property, property));
      }
    }
  }

  private static SvgStyles.Element described(StartElement element) {
    var attributes = new LinkedHashMap<String, String>();
    for (var all = element.getAttributes(); all.hasNext(); ) {
      var attribute = all.next();
      var prefix = attribute.getName().getPrefix();
      var key = prefix.isEmpty() ? "" : prefix + ":";
      attributes.put(key + attribute.getName().getLocalPart(), attribute.getValue());
    }
    var classes = attributes.getOrDefault("class", "").strip();
    return new SvgStyles.Element(
        name(element),
        attributes.getOrDefault("id", ""),
        classes.isEmpty() ? List.of() : Arrays.asList(classes.split("\\s+", -1)),
        attributes);
  }

  /// From the start of a text element to its end: a group of paths.
  private void text(StartElement element) throws XMLStreamException {
    var own = open(element);
    startGroup(element, own);
    var paths = new ArrayList<SvgText.Outlined>();
    var text = new SvgText(letters, paths::add);
    spans(text, own);
    text.finish();
    for (var path : paths) {
      write(path);
    }
    out.add(EVENTS.createEndElement("", SVG, "g"));
    inherited.pop();
  }

  private void startGroup(StartElement element, Map<String, String> own) throws XMLStreamException {
    out.add(EVENTS.createStartElement("", SVG, "g"));
    for (var key : KEPT) {
      if (own.containsKey(key)) {
        out.add(EVENTS.createAttribute(key, own.get(key)));
      }
    }
    // Of what a text element says of paint only the opacity is of the whole.
    if (own.containsKey("opacity")) {
      out.add(EVENTS.createAttribute("opacity", own.get("opacity")));
    }
    notice(element, own);
  }

  /// Until the end of the element that has just begun.
  private void spans(SvgText text, Map<String, String> ownOfText) {
    var spans = new ArrayDeque<SvgText.Span>();
    var paints = new ArrayDeque<Map<String, String>>();
    var paint = new HashMap<>(ownOfText);
    paint.remove("opacity");
    paints.push(paint);
    spans.push(new SvgText.Span(joined(paint), ownOfText));
    while (!spans.isEmpty()) {
      var event = events.get(at);
      at++;
      if (event.isStartElement()) {
        var own = open(event.asStartElement());
        var inner = new HashMap<>(paints.element());
        inner.putAll(own);
        paints.push(inner);
        spans.push(new SvgText.Span(joined(inner), own));
      } else if (event.isEndElement()) {
        spans.pop();
        paints.pop();
        if (!spans.isEmpty()) {
          inherited.pop();
        }
      } else if (event.isCharacters()) {
        text.characters(event.asCharacters().getData(), spans.element());
      }
    }
  }

  private Map<String, String> joined(Map<String, String> paint) {
    var joined = new HashMap<>(paint);
    joined.putAll(inherited.element());
    return joined;
  }

  private void write(SvgText.Outlined outlined) throws XMLStreamException {
    out.add(EVENTS.createStartElement("", SVG, "path"));
    out.add(EVENTS.createAttribute("d", outlined.path()));
    for (var key : outlined.paint().keySet().stream().sorted().toList()) {
      out.add(EVENTS.createAttribute(key, outlined.paint().get(key)));
    }
    out.add(EVENTS.createEndElement("", SVG, "path"));
  }

  private static String name(StartElement element) {
    return element.getName().getLocalPart();
  }
}
