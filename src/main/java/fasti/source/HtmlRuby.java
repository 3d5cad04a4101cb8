package fasti.source;

import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads HTML's own element for letters with their reading: `<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>`.
final class HtmlRuby {
  static final String TAG = "ruby";

  private final List<Inline> inlines = new ArrayList<>();
  private final List<Inline.RubyPair> pairs = new ArrayList<>();
  private final StringBuilder base = new StringBuilder();

  /// @param ruby what holds letters and readings
  static List<Inline> read(Element ruby) {
    var reader = new HtmlRuby();
    ruby.childNodes().forEach(reader::add);
    reader.closePairs();
    reader.closeBase();
    return reader.inlines;
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      base.append(text.text().strip());
    } else if (node instanceof Element element) {
      add(element);
    }
  }

  /// Parentheses are for readers that know no readings.
  private void add(Element element) {
    switch (element.normalName()) {
      case "rp" -> {}
      case "rt", "rtc" -> close(Letters.clean(element.text().strip()));
      default -> base.append(element.text().strip());
    }
  }

  private void close(String reading) {
    if (base.isEmpty() || reading.isEmpty()) {
      closePairs();
      closeBase();
    } else {
      pairs.add(new Inline.RubyPair(Letters.clean(base.toString()), reading));
      base.setLength(0);
    }
  }

  private void closePairs() {
    if (!pairs.isEmpty()) {
      inlines.add(new Inline.Ruby(pairs));
      pairs.clear();
    }
  }

  private void closeBase() {
    if (!base.isEmpty()) {
      inlines.add(new Inline.Text(Letters.clean(base.toString())));
      base.setLength(0);
    }
  }
}
