package fasti.layout.page;

import fasti.unit.Length;

/// Where lines begin and how long they are.
///
/// @param start from the type area's start edge
/// @param width the measure
record Extent(Length start, Length width) {}
