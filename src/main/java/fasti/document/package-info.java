/// The handout as text, free of any output format.
///
/// - **Comes in:** what the editor derived from the facts.
/// - **Goes out:** one [fasti.document.Publication], a list of parts in reading order. Paper and
///   e-book are both made from the whole of it, so that no part can stand in one and be forgotten
///   in the other. Beside it [fasti.document.Pagination]: where each printed page begins.
/// - **Knows nothing of:** pages, glyphs, tags, XHTML.
/// - **Read first:** [fasti.document.Part].
@NullMarked
package fasti.document;

import org.jspecify.annotations.NullMarked;
