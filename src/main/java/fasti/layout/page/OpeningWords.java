package fasti.layout.page;

import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Shows where the text begins: the opening words of a body in small capitals.
final class OpeningWords {
  /// Two to four words, or fewer where the sentence pauses.
  private static final Pattern OPENING =
      Pattern.compile("^\\p{L}[\\p{L}\\p{N}’'-]*(?: [\\p{L}\\p{N}’'-]+){0,3}(?=[\\s,;:.])");

  static List<Block> inSmallCaps(List<Block> body) {
    if (body.isEmpty()
        || !(body.getFirst() instanceof Block.Paragraph first)
        || first.content().isEmpty()
        || !(first.content().getFirst() instanceof Inline.Text(var text))) {
      return body;
    }
    var opening = OPENING.matcher(text);
    if (!opening.find()) {
      return body;
    }
    var content = new ArrayList<Inline>();
    content.add(new Inline.SmallCaps(List.of(new Inline.Text(opening.group()))));
    content.add(new Inline.Text(text.substring(opening.end())));
    content.addAll(first.content().subList(1, first.content().size()));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(first.anchor(), content, first.origin()));
    blocks.addAll(body.subList(1, body.size()));
    return blocks;
  }

  private OpeningWords() {}
}
