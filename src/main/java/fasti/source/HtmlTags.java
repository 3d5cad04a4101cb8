package fasti.source;

import fasti.report.Code;
import fasti.text.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/// HTML tags in running Markdown, reduced to what Markdown can say.
final class HtmlTags {
  /// Tags that mean something here; all others are left out and told.
  static final Set<String> KEPT =
      Set.of(
          "b", "strong", "i", "em", "cite", "sup", "sub", "a", "span", "u", "small", HtmlRuby.TAG);

  /// Elements that go with all they hold.
  static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "noscript",
          "template",
          "svg",
          "math",
          "form",
          "canvas",
          "head",
          "textarea",
          "select",
          "button");

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^>]*>", Pattern.DOTALL);

  private final InlineMapper mapper;

  HtmlTags(InlineMapper mapper) {
    this.mapper = mapper;
  }

  /// What belongs to a tag, its closing tag last; nothing where it opens nothing that is closed.
  static List<Node> element(HtmlInline tag, List<Node> following) {
    var name = name(tag);
    if (isClosing(tag) || !(KEPT.contains(name) || DROPPED.contains(name))) {
      return List.of();
    }
    var open = 1;
    for (var index = 0; index < following.size(); index++) {
      if (following.get(index) instanceof HtmlInline other && name(other).equals(name)) {
        open += isClosing(other) ? -1 : 1;
        if (open == 0) {
          return following.subList(0, index + 1);
        }
      }
    }
    return List.of();
  }

  /// @param element as [#element] gave it
  List<Inline> map(HtmlInline tag, List<Node> element) {
    var name = name(tag);
    if (name.equals("br")) {
      return List.of(new Inline.LineBreak());
    }
    if (element.isEmpty() || DROPPED.contains(name)) {
      tell(tag);
      return List.of();
    }
    if (name.equals(HtmlRuby.TAG)) {
      return ruby(element.subList(0, element.size() - 1));
    }
    var content = mapper.siblings(element.subList(0, element.size() - 1));
    var links = new Links(mapper.intake().faults(), mapper.origin(tag));
    return wrapped(kept(tag), content, links);
  }

  private static List<Inline> ruby(List<Node> inside) {
    var html = new StringBuilder();
    for (var node : inside) {
      switch (node) {
        case HtmlInline tag -> html.append(tag.getLiteral());
        case Text text -> html.append(Entities.escape(text.getLiteral()));
        default -> {}
      }
    }
    return HtmlRuby.read(Jsoup.parseBodyFragment(html.toString()).body());
  }

  /// An element that is kept, with the attributes that may matter.
  record Kept(String name, String href, String language) {}

  static List<Inline> wrapped(Kept element, List<Inline> content, Links links) {
    var inner =
        Languages.isTag(element.language())
            ? List.<Inline>of(new Inline.Foreign(element.language(), content))
            : content;
    return switch (element.name()) {
      case "b", "strong" -> List.of(new Inline.Strong(inner));
      case "i", "em", "cite" -> List.of(new Inline.Emphasis(inner));
      case "sup" -> List.of(new Inline.Superscript(inner));
      case "sub" -> List.of(new Inline.Subscript(inner));
      case "a" -> element.href().isEmpty() ? inner : links.link(element.href(), inner);
      default -> inner;
    };
  }

  private static Kept kept(HtmlInline tag) {
    var element = Jsoup.parseBodyFragment(tag.getLiteral()).body().firstElementChild();
    return element == null
        ? new Kept(name(tag), "", "")
        : new Kept(name(tag), element.attr("href"), element.attr("lang"));
  }

  private void tell(HtmlInline tag) {
    if (tag.getLiteral().startsWith("<!--") || closesWhatWasTold(tag)) {
      return;
    }
    mapper
        .intake()
        .faults()
        .warning(
            Code.MARKUP_DROPPED,
            mapper.origin(tag),
            "the HTML tag \"" + Quote.shortened(tag.getLiteral()) + "\" is left out",
            "use Markdown: *emphasis*, **strong**, [text](https://…); put \\ before a < that is"
                + " only a sign");
  }

  private static boolean closesWhatWasTold(HtmlInline tag) {
    for (var node = tag.getPrevious(); node != null && isClosing(tag); node = node.getPrevious()) {
      if (node instanceof HtmlInline before
          && !isClosing(before)
          && name(before).equals(name(tag))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosing(HtmlInline tag) {
    return tag.getLiteral().startsWith("</");
  }

  private static String name(HtmlInline tag) {
    var parts = TAG.matcher(tag.getLiteral());
    return parts.matches() ? parts.group(2).toLowerCase(Locale.ROOT) : "";
  }
}
