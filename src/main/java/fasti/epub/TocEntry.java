package fasti.epub;

import fasti.text.Anchor;
import java.util.List;

/// A line of the contents, with what stands under it.
///
/// @param label what the nav shows; its text is the NCX's label
/// @param target the place it leads to
/// @param reach whether it leads to the place itself, or to the document that holds it
record TocEntry(List<Markup> label, Anchor target, Reach reach, List<TocEntry> children) {
  TocEntry {
    label = List.copyOf(label);
    children = List.copyOf(children);
  }

  enum Reach {
    PLACE,
    DOCUMENT
  }

  static TocEntry to(Anchor target, List<? extends Markup> label, List<TocEntry> children) {
    return new TocEntry(List.copyOf(label), target, Reach.PLACE, children);
  }

  TocEntry over(List<TocEntry> others) {
    return new TocEntry(label, target, reach, others);
  }
}
