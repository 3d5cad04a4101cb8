/// Makes a publication up into pages, round by round until the page numbers that are printed are
/// those of the pages they name.
///
/// - **Comes in:** a [fasti.document.Publication], a [fasti.style.HouseStyle], a shaper.
/// - **Goes out:** [fasti.layout.Pages] with tag tree, outline and [fasti.document.Pagination].
/// - **Knows nothing of:** PDF and EPUB.
/// - **Read first:** [fasti.layout.Compositor].
@NullMarked
package fasti.layout;

import org.jspecify.annotations.NullMarked;
