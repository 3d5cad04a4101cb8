package fasti.source;

import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// What this project's Markdown has beyond CommonMark, tables and footnotes: citations, spans with
/// attributes, pictures with attributes.
final class MarkdownSyntax {
  /// `[@key, p. 3; @other]`
  static final class CitationNode extends CustomNode {
    private final String inside;

    CitationNode(String inside) {
      this.inside = inside;
    }

    /// Without the brackets.
    String inside() {
      return inside;
    }
  }

  /// `[text]{lang=ru}`; the text is its children.
  static final class SpanNode extends CustomNode {
    private final Attributes attributes;

    SpanNode(Attributes attributes) {
      this.attributes = attributes;
    }

    Attributes attributes() {
      return attributes;
    }
  }

  /// `[^1]` where no note has that name.
  static final class UndefinedNote extends CustomNode {
    private final String label;

    UndefinedNote(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /// `![alt](file "caption"){credit="…"}`
  static final class AttributedImage extends Image {
    private final Attributes attributes;

    AttributedImage(String destination, String title, Attributes attributes) {
      super(destination, title);
      this.attributes = attributes;
    }

    Attributes attributes() {
      return attributes;
    }
  }

  /// Citations, spans and pictures with attributes, and calls of notes that do not exist.
  static final class Brackets implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      var isPicture = link.marker() != null && link.marker().getLiteral().equals("!");
      if (link.destination() != null) {
        return isPicture ? picture(link, scanner) : LinkResult.none();
      }
      if (link.label() != null || link.marker() != null) {
        return LinkResult.none();
      }
      scanner.setPosition(link.afterTextBracket());
      if (link.text().startsWith("@") && link.text().length() > 1) {
        var citation = new CitationNode(link.text());
        return LinkResult.replaceWith(citation, scanner.position());
      }
      if (link.text().matches("\\^[^\\s\\^]+")) {
        var note = new UndefinedNote(link.text().substring(1));
        return LinkResult.replaceWith(note, scanner.position());
      }
      return attributes(scanner)
          .map(found -> LinkResult.wrapTextIn(new SpanNode(found), scanner.position()))
          .orElse(LinkResult.none());
    }

    private static LinkResult picture(LinkInfo link, Scanner scanner) {
      var title = link.title() == null ? "" : link.title();
      return attributes(scanner)
          .map(found -> new AttributedImage(link.destination(), title, found))
          .map(image -> LinkResult.wrapTextIn(image, scanner.position()).includeMarker())
          .orElse(LinkResult.none());
    }

    /// Reads `{…}` and stands behind it, or reads nothing.
    private static Optional<Attributes> attributes(Scanner scanner) {
      if (!scanner.next('{')) {
        return Optional.empty();
      }
      var start = scanner.position();
      var quoted = false;
      while (scanner.hasNext() && (quoted || scanner.peek() != '}')) {
        quoted ^= scanner.peek() == '"';
        scanner.next();
      }
      var inside = scanner.getSource(start, scanner.position()).getContent();
      return scanner.next('}') ? Optional.of(Attributes.parse(inside)) : Optional.empty();
    }
  }

  private MarkdownSyntax() {}
}
