package fasti.pdf;

import fasti.document.Metadata;
import fasti.style.PdfStandard;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The metadata packet (ISO 16684-1), with the claims of the standards that the file keeps: those
/// of PDF/A-2 (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5), whose own schema PDF/A-2 wants
/// described, or those of PDF/A-4 (ISO 19005-4, 6.7.3), PDF/UA-2 (ISO 14289-2, 5) and Well-Tagged
/// PDF (its 6.1.3).
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      """;

  private static final String TAIL =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>\
      """;

  static byte[] of(Metadata metadata, String producer, PdfStandard standard) {
    var packet = new StringBuilder(HEAD);
    packet.append(
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n");
    packet.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    packet.append("<dc:format>application/pdf</dc:format>\n");
    alternatives(packet, "title", metadata.title());
    list(packet, "creator", "Seq", metadata.authors());
    alternatives(packet, "description", metadata.description());
    list(packet, "language", "Bag", List.of(metadata.language()));
    list(packet, "subject", "Bag", metadata.subjects());
    list(packet, "publisher", "Bag", List.of(metadata.publisher()));
    list(packet, "date", "Seq", List.of(metadata.date()));
    alternatives(packet, "rights", metadata.rights());
    single(packet, "dc:identifier", metadata.identifier());
    single(packet, "pdf:Producer", producer);
    packet.append("</rdf:Description>\n").append(claims(standard)).append(TAIL);
    return packet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String claims(PdfStandard standard) {
    var file =
        switch (standard) {
          case UA1 -> "/fasti/pdf/claims-ua1.xml";
          case UA2 -> "/fasti/pdf/claims-ua2.xml";
        };
    return new String(Resource.bytes(file), StandardCharsets.UTF_8);
  }

  private static void alternatives(StringBuilder packet, String name, String text) {
    wrapped(packet, name, "Alt", each(List.of(text), "<rdf:li xml:lang=\"x-default\">"));
  }

  private static void list(StringBuilder packet, String name, String kind, List<String> texts) {
    wrapped(packet, name, kind, each(texts, "<rdf:li>"));
  }

  private static String each(List<String> texts, String opening) {
    var items = new StringBuilder();
    for (var text : texts) {
      if (!text.isEmpty()) {
        items.append(opening).append(escaped(text)).append("</rdf:li>");
      }
    }
    return items.toString();
  }

  private static void wrapped(StringBuilder packet, String name, String kind, String items) {
    if (!items.isEmpty()) {
      packet.append("<dc:").append(name).append("><rdf:").append(kind).append('>').append(items);
      packet.append("</rdf:" + kind + "></dc:" + name + ">\n");
    }
  }

  private static void single(StringBuilder packet, String name, String text) {
    if (!text.isEmpty()) {
      packet.append('<').append(name).append('>').append(escaped(text));
      packet.append("</").append(name).append(">\n");
    }
  }

  /// Control characters may not stand in XML at all.
  private static String escaped(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(letter < ' ' ? ' ' : letter);
              }
            });
    return out.toString();
  }

  private Xmp() {}
}
