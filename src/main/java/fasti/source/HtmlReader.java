package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reduces HTML to the text that Markdown can say, by an allow-list: what is not on it is left out
/// and told, its words kept, but for scripts and other things that are not words.
final class HtmlReader {
  /// Boxes without a meaning of their own.
  private static final Set<String> BOXES =
      Set.of(
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "center",
          "body",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "address",
          "font");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "blockquote", "pre", "hr", "table", "tr", "li", "tbody", "thead");

  private final Anchors anchors;
  private final Faults faults;
  private final Origin origin;

  HtmlReader(Anchors anchors, Faults faults, Origin origin) {
    this.anchors = anchors;
    this.faults = faults;
    this.origin = origin;
  }

  List<Block> blocks(String html) {
    return blocks(Jsoup.parseBodyFragment(html).body());
  }

  /// All words in one line, paragraphs parted by forced line ends.
  List<Inline> inline(String html) {
    var inlines = new ArrayList<Inline>();
    for (var block : blocks(html)) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.LineBreak());
      }
      inlines.addAll(Words.of(block));
    }
    return inlines;
  }

  private List<Block> blocks(Element parent) {
    var blocks = new ArrayList<Block>();
    var line = new ArrayList<Inline>();
    for (var node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        flush(line, blocks);
        blocks.addAll(block(element));
      } else {
        line.addAll(inline(node));
      }
    }
    flush(line, blocks);
    return blocks;
  }

  private static boolean isBlock(Element element) {
    var name = element.normalName();
    return BOXES.contains(name) || HEADINGS.contains(name) || BLOCKS.contains(name);
  }

  /// A paragraph of what has gathered; two forced line ends in a row part two paragraphs.
  private void flush(List<Inline> line, List<Block> into) {
    var part = new ArrayList<Inline>();
    for (var inline : Inlines.joined(line)) {
      var isBreak = inline instanceof Inline.LineBreak;
      if (isBreak && !part.isEmpty() && part.getLast() instanceof Inline.LineBreak) {
        addParagraph(part, into);
        part.clear();
      } else if (!isBlankAfterBreak(inline, part)) {
        part.add(inline);
      }
    }
    addParagraph(part, into);
    line.clear();
  }

  private static boolean isBlankAfterBreak(Inline inline, List<Inline> part) {
    return inline instanceof Inline.Text(var letters)
        && letters.isBlank()
        && !part.isEmpty()
        && part.getLast() instanceof Inline.LineBreak;
  }

  private void addParagraph(List<Inline> content, List<Block> into) {
    var stripped = Inlines.stripped(content);
    if (!stripped.isEmpty()) {
      into.add(new Block.Paragraph(anchors.next("p"), stripped, origin));
    }
  }

  private List<Block> block(Element element) {
    var name = element.normalName();
    if (HEADINGS.contains(name)) {
      return heading(element);
    }
    return switch (name) {
      case "ul" -> List.of(listing(element, Block.ListKind.BULLETED));
      case "ol" -> List.of(listing(element, Block.ListKind.NUMBERED));
      case "blockquote" -> {
        var anchor = anchors.next("p");
        yield List.of(new Block.BlockQuotation(anchor, blocks(element), List.of(), origin));
      }
      case "hr" -> List.of(new Block.Break(anchors.next("p"), origin));
      case "table", "tr", "pre" -> {
        tell(element);
        yield blocks(element);
      }
      default -> blocks(element);
    };
  }

  /// A heading inside a cell or a passage of HTML is a strong line: levels would not fit the
  /// book's.
  private List<Block> heading(Element element) {
    var content = Inlines.stripped(inlines(element));
    return content.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(anchors.next("p"), List.of(new Inline.Strong(content)), origin));
  }

  private Block listing(Element list, Block.ListKind kind) {
    var anchor = anchors.next("p");
    var items = list.children().stream().map(item -> new Block.ListItem(blocks(item))).toList();
    return new Block.Listing(anchor, kind, 1, items, origin);
  }

  private List<Inline> inlines(Element parent) {
    var inlines = new ArrayList<Inline>();
    parent.childNodes().forEach(node -> inlines.addAll(inline(node)));
    return Inlines.joined(inlines);
  }

  private List<Inline> inline(Node node) {
    if (node instanceof TextNode text) {
      return List.of(new Inline.Text(Letters.clean(text.getWholeText().replaceAll("\\s+", " "))));
    }
    if (!(node instanceof Element element)) {
      return List.of();
    }
    var name = element.normalName();
    if (name.equals("br")) {
      return List.of(new Inline.LineBreak());
    }
    if (name.equals(HtmlRuby.TAG)) {
      return HtmlRuby.read(element);
    }
    if (HtmlTags.DROPPED.contains(name)) {
      tell(element);
      return List.of();
    }
    if (!HtmlTags.KEPT.contains(name) && !isBlock(element)) {
      tell(element);
    }
    var kept = new HtmlTags.Kept(name, element.attr("href"), element.attr("lang"));
    return HtmlTags.wrapped(kept, inlines(element), new Links(faults, origin));
  }

  private void tell(Element element) {
    faults.warning(
        Code.MARKUP_DROPPED,
        origin,
        "the HTML tag <" + element.normalName() + "> is left out" + named(element),
        "keep to p, br, b, i, ul, ol, li, a, blockquote, sup and sub; or use Markdown");
  }

  /// A picture or a film is named, so that nobody misses it unawares.
  private static String named(Element element) {
    return element.hasAttr("src") ? ": \"" + Quote.shortened(element.attr("src")) + "\"" : "";
  }
}
