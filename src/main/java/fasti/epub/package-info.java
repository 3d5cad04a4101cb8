/// Writes a publication as EPUB 3.3, which EPUB 2 readers can open too.
///
/// - **Comes in:** a [fasti.document.Publication], where the printed pages begin, and the drawings.
/// - **Goes out:** bytes, the same for the same publication, into a stream that somebody else
///   opened.
/// - **Knows nothing of:** lines and glyphs of the printed page; where the file goes.
/// - **Read first:** [fasti.epub.EpubWriter], then [fasti.epub.BookAssembly].
@NullMarked
package fasti.epub;

import org.jspecify.annotations.NullMarked;
