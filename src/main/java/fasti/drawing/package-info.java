/// The time line and the cover, drawn once for paper, e-book and cover alike.
///
/// - **Comes in:** the marks of a time line or the words of a title page, and the house style.
/// - **Goes out:** a [fasti.drawing.Drawing]: lines, figures and shaped words, or its pixels.
///   Meaning is carried by shape, never by colour alone.
/// - **Knows nothing of:** pages, PDF, SVG.
/// - **Read first:** [fasti.drawing.Drawing], then [fasti.drawing.TimeLineArtist].
@NullMarked
package fasti.drawing;

import org.jspecify.annotations.NullMarked;
