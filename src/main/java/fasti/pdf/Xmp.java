package fasti.pdf;

import fasti.document.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The metadata packet (ISO 16684-1), with the two claims: PDF/A-2 conformance level A (ISO
/// 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5), whose own schema PDF/A wants described.
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      """;

  private static final String CLAIMS =
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String TAIL =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>\
      """;

  static byte[] of(Metadata metadata, String producer) {
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
    packet.append("</rdf:Description>\n").append(CLAIMS).append(TAIL);
    return packet.toString().getBytes(StandardCharsets.UTF_8);
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
