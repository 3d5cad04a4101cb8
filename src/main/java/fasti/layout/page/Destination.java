package fasti.layout.page;

import fasti.unit.Length;

/// A place to jump to.
///
/// @param pageIndex counted from 0
/// @param y from the page's top
public record Destination(int pageIndex, Length x, Length y) {}
