package fasti.source;

import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The extent of an SVG drawing, and whether it holds anything that must not be passed on: scripts
/// and what is loaded from elsewhere.
final class SvgHeader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final double PIXELS_AN_INCH = 96;
  private static final Pattern NUMBER = Pattern.compile("\\s*([0-9.]+)(px|pt|mm|cm|in)?\\s*");

  /// What a style names and is neither in the drawing nor data that cannot do anything.
  private static final Pattern LOADED =
      Pattern.compile("url\\(\\s*+[\"']?+\\s*+(?!#|data:(?!image/svg|text/))");

  private static final PictureHeader.Unreadable NO_PICTURE =
      new PictureHeader.Unreadable(
          "is no JPEG, PNG or SVG file, or a broken one", PictureHeader.SAVE_AGAIN);
  private static final PictureHeader.Unreadable UNSAFE =
      new PictureHeader.Unreadable(
          "holds a script or loads something from elsewhere",
          "save it as plain SVG (in Inkscape: Save as, Plain SVG), or as PNG");

  static PictureHeader read(Bytes bytes) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(new StringReader(text(bytes)));
      int event = reader.next();
      while (event != XMLStreamConstants.START_ELEMENT) {
        event = reader.next();
      }
      if (!reader.getLocalName().equals("svg") || !SVG.equals(reader.getNamespaceURI())) {
        return NO_PICTURE;
      }
      var extent = extent(reader);
      return isSafe(reader) ? extent : UNSAFE;
    } catch (XMLStreamException | CharacterCodingException | RuntimeException _) {
      return NO_PICTURE;
    }
  }

  /// Decoded here, since the JDK's reader prints a complaint of its own when it cannot.
  private static String text(Bytes bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.copy())).toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static PictureHeader extent(XMLStreamReader svg) {
    var width = length(svg.getAttributeValue("", "width"));
    var height = length(svg.getAttributeValue("", "height"));
    var box = Optional.ofNullable(svg.getAttributeValue("", "viewBox")).orElse("").strip();
    var parts = box.split("[\\s,]+", -1);
    if (parts.length == 4) {
      double units = Double.parseDouble(parts[2]);
      var extent =
          PictureHeader.extent(
              Picture.Format.SVG, round(units), round(Double.parseDouble(parts[3])));
      return extent instanceof PictureHeader.Known known
          ? known.withResolution(resolution(svg, units))
          : extent;
    }
    if (width.isPresent() && height.isPresent()) {
      var extent =
          PictureHeader.extent(Picture.Format.SVG, round(width.get()), round(height.get()));
      return extent instanceof PictureHeader.Known known
          ? known.withResolution(resolution(svg, width.get()))
          : extent;
    }
    return new PictureHeader.Unreadable(
        "is a drawing that does not say how large it is",
        "give its svg element a viewBox, or a width and a height");
  }

  /// Units of the drawing an inch: 96, as CSS has it, but where it says how wide it is.
  ///
  /// @param units how wide it is in its own
  private static double resolution(XMLStreamReader svg, double units) {
    var attribute = Optional.ofNullable(svg.getAttributeValue("", "width")).orElse("");
    var width = NUMBER.matcher(attribute);
    if (!width.matches()) {
      return PIXELS_AN_INCH;
    }
    double number = Double.parseDouble(width.group(1));
    var unit = Optional.ofNullable(width.group(2)).orElse("px");
    double inches =
        switch (unit) {
          case "pt" -> number / 72;
          case "mm" -> number / 25.4;
          case "cm" -> number / 2.54;
          case "in" -> number;
          default -> number / PIXELS_AN_INCH;
        };
    return inches > 0 ? units / inches : PIXELS_AN_INCH;
  }

  private static Optional<Double> length(String attribute) {
    var number = NUMBER.matcher(attribute == null ? "" : attribute);
    return number.matches() ? Optional.of(Double.valueOf(number.group(1))) : Optional.empty();
  }

  /// Whole units, at least one where there is any extent.
  private static long round(double units) {
    return units > 0 ? Math.max(1, Math.round(units)) : 0;
  }

  private static boolean isSafe(XMLStreamReader reader) throws XMLStreamException {
    var safe = isSafeElement(reader);
    while (reader.hasNext() && safe) {
      var event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        safe = isSafeElement(reader);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        safe = isSafeStyle(reader.getText().toLowerCase(Locale.ROOT));
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        safe = false;
      }
    }
    return safe;
  }

  private static boolean isSafeElement(XMLStreamReader element) {
    var name = element.getLocalName().toLowerCase(Locale.ROOT);
    if (name.equals("script") || name.equals("foreignobject") || name.equals("handler")) {
      return false;
    }
    for (var index = 0; index < element.getAttributeCount(); index++) {
      var attribute = element.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
      var value = element.getAttributeValue(index).strip().toLowerCase(Locale.ROOT);
      var link = attribute.equals("href") && !name.equals("a");
      var elsewhere = !value.startsWith("#") && !isPlainPicture(value);
      var moves = attribute.equals("attributename") && value.endsWith("href");
      if (attribute.startsWith("on")
          || moves
          || (link && elsewhere)
          || value.startsWith("javascript:")
          || !isSafeStyle(value)) {
        return false;
      }
    }
    return true;
  }

  /// A drawing inside the drawing could hold all that this one must not.
  private static boolean isPlainPicture(String address) {
    return address.startsWith("data:image/") && !address.startsWith("data:image/svg");
  }

  private static boolean isSafeStyle(String text) {
    return !text.contains("@import") && !LOADED.matcher(text).find();
  }

  private SvgHeader() {}
}
