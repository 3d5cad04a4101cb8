package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Link;

/// Where links lead: into the book (`#id`), to the web, or nowhere that a reader may go.
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Faults faults;
  private final Origin origin;

  Links(Faults faults, Origin origin) {
    this.faults = faults;
    this.origin = origin;
  }

  List<Inline> link(Link link, List<Inline> content) {
    return link(link.getDestination(), content);
  }

  List<Inline> link(String destination, List<Inline> content) {
    if (destination.startsWith("#") && destination.length() > 1) {
      var target = new LinkTarget.Local(Anchor.of(decoded(destination.substring(1))));
      return List.of(new Inline.Link(target, LinkRole.PLAIN, content, origin));
    }
    var uri = web(destination);
    if (uri.isEmpty()) {
      faults.warning(
          Code.MARKUP_DROPPED,
          origin,
          "the link to \"" + Quote.shortened(destination) + "\" is left out",
          "write the whole address: https://…, mailto:…, or #id for a place in the book");
      return content;
    }
    var words = content.isEmpty() ? List.<Inline>of(new Inline.Text(uri.get())) : content;
    return List.of(new Inline.Link(new LinkTarget.Web(uri.get()), LinkRole.PLAIN, words, origin));
  }

  /// The address in ASCII, if it is one that may be followed.
  static Optional<String> web(String destination) {
    try {
      var uri = new URI(escaped(destination.strip()));
      var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      var leads = scheme.equals("mailto") || uri.getHost() != null || uri.getAuthority() != null;
      return SCHEMES.contains(scheme) && leads
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// Blanks and the few other characters that people leave in addresses, as their escapes.
  private static String escaped(String destination) {
    var escaped = new StringBuilder();
    for (var index = 0; index < destination.length(); index++) {
      var letter = destination.charAt(index);
      if (letter <= ' ' || "\"<>\\^`{|}[]".indexOf(letter) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
      } else {
        escaped.append(letter);
      }
    }
    return escaped.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  /// Markdown readers may find an id in another script with its letters escaped.
  private static String decoded(String id) {
    try {
      return java.net.URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return id;
    }
  }
}
