package fasti.epub;

import fasti.epub.Markup.Label;
import java.util.ArrayList;
import java.util.List;

/// The lines of the contents, the one source of nav and NCX.
final class TableOfContents {
  /// Longer contents are easier to find one's way in by levels.
  private static final int LONGEST_FLAT = 12;

  /// @param events what the sections of the events are headed by in long contents
  /// @param levels how deep they go
  static List<TocEntry> of(List<ContentDocument> documents, String events, int levels) {
    var flat = documents.stream().flatMap(document -> document.contents().stream()).toList();
    var entries = flat.size() > LONGEST_FLAT ? grouped(documents, events) : flat;
    return upTo(levels, entries);
  }

  private static List<TocEntry> grouped(List<ContentDocument> documents, String events) {
    var entries = new ArrayList<TocEntry>();
    var group = new ArrayList<TocEntry>();
    for (var document : documents) {
      if (isEvent(document)) {
        group.addAll(document.contents());
      } else {
        close(group, entries, events);
        entries.addAll(document.contents());
      }
    }
    close(group, entries, events);
    return entries;
  }

  private static boolean isEvent(ContentDocument document) {
    return document.body().attribute("epub:type").equals(Meaning.CHAPTER.type());
  }

  private static void close(List<TocEntry> group, List<TocEntry> entries, String events) {
    if (group.size() > 1) {
      var label = List.<Markup>of(new Label(events));
      var first = group.getFirst().target();
      entries.add(new TocEntry(label, first, TocEntry.Reach.DOCUMENT, group));
    } else {
      entries.addAll(group);
    }
    group.clear();
  }

  private static List<TocEntry> upTo(int levels, List<TocEntry> entries) {
    return entries.stream()
        .map(entry -> entry.over(levels == 1 ? List.of() : upTo(levels - 1, entry.children())))
        .toList();
  }

  private TableOfContents() {}
}
