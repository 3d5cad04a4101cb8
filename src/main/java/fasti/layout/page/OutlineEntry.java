package fasti.layout.page;

import fasti.text.Anchor;
import java.util.List;

/// An entry of the outline ("bookmarks").
///
/// @param title the heading, word for word
public record OutlineEntry(String title, Anchor target, List<OutlineEntry> children) {
  public OutlineEntry {
    children = List.copyOf(children);
  }
}
