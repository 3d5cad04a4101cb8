package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.text.Anchor;
import fasti.text.Block;
import java.util.ArrayList;
import java.util.List;

/// The headings of one document: their levels, and what the contents say of them.
final class Headings {
  private static final int LOWEST = 6;

  private final List<Seen> seen = new ArrayList<>();
  private final Anchor first;
  private int level = 1;

  /// @param first the heading of the document itself, of level 1
  Headings(Anchor first) {
    this.first = first;
  }

  private record Seen(int level, Anchor anchor, List<Markup> label) {}

  /// A heading of the text. No level is skipped, whatever the author wrote.
  Element of(Block.Heading heading, InlineMarkup inline) {
    level = Math.min(Math.min(heading.level() + 1, level + 1), LOWEST);
    seen.add(new Seen(level, heading.anchor(), inline.insideLink(heading.content())));
    return Element.of("h" + level, inline.of(heading.content())).with(heading.anchor());
  }

  /// A heading that the handout adds under the document's own.
  Element added(Anchor anchor, String word) {
    level = 2;
    return Element.labelled("h2", word).with(anchor);
  }

  /// The heading that what comes next stands under.
  Anchor last() {
    return seen.isEmpty() ? first : seen.getLast().anchor();
  }

  /// The headings of level 2, each with those of level 3 under it.
  List<TocEntry> entries() {
    var entries = new ArrayList<TocEntry>();
    for (int i = 0; i < seen.size(); i++) {
      if (seen.get(i).level() == 2) {
        entries.add(TocEntry.to(seen.get(i).anchor(), seen.get(i).label(), under(i)));
      }
    }
    return entries;
  }

  private List<TocEntry> under(int index) {
    return seen.subList(index + 1, seen.size()).stream()
        .takeWhile(later -> later.level() > 2)
        .filter(later -> later.level() == 3)
        .map(later -> TocEntry.to(later.anchor(), later.label(), List.of()))
        .toList();
  }
}
