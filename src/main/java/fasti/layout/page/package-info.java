/// Lines to pages: the galley cut into pages, notes under their call, tables with their heads
/// repeated, running heads and folios, links, and the tag tree.
///
/// - **Comes in:** a publication, a house style and a shaper.
/// - **Goes out:** [fasti.layout.page.Page]s: every glyph in its place, each marked with the
///   structure element that it belongs to.
/// - **Knows nothing of:** PDF. What is placed here could be drawn on a screen as well.
/// - **Read first:** [fasti.layout.page.Page], then [fasti.layout.page.Placed].
@NullMarked
package fasti.layout.page;

import org.jspecify.annotations.NullMarked;
