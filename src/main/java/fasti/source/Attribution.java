package fasti.source;

import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Who is quoted: the last line of a quotation, if it begins with a dash and a blank.
final class Attribution {
  private static final Pattern DASH = Pattern.compile("^(—|–|―|--|---)\\s+");

  /// Takes the attribution out of the quotation.
  ///
  /// @return a paragraph that holds it, without the dash; empty where there is none
  static Node takeFrom(BlockQuote quote) {
    var taken = new Paragraph();
    if (!(quote.getLastChild() instanceof Paragraph last)) {
      return taken;
    }
    for (var node = last.getLastChild(); node != null; node = node.getPrevious()) {
      if (beginsLine(node) && node instanceof Text text && DASH.matcher(text.getLiteral()).find()) {
        text.setLiteral(DASH.matcher(text.getLiteral()).replaceFirst(""));
        move(node, taken);
        trim(last);
        return taken;
      }
    }
    return taken;
  }

  private static boolean beginsLine(Node node) {
    var before = node.getPrevious();
    return before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
  }

  private static void move(Node first, Node into) {
    var next = first;
    while (next != null) {
      var node = next;
      next = node.getNext();
      into.appendChild(node);
    }
  }

  private static void trim(Paragraph rest) {
    if (rest.getLastChild() != null) {
      rest.getLastChild().unlink();
    }
    if (rest.getFirstChild() == null) {
      rest.unlink();
    }
  }

  private Attribution() {}
}
