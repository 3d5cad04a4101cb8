package fasti.text;

/// Where a link leads.
public sealed interface LinkTarget {
  /// A place in this book.
  record Local(Anchor anchor) implements LinkTarget {}

  /// A place outside; `http`, `https` or `mailto`, nothing else.
  record Web(String uri) implements LinkTarget {}
}
