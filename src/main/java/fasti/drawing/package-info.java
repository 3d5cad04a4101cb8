/// The time line and the cover, drawn once for paper, e-book and cover alike; and authors'
/// drawings, read from SVG.
///
/// - **Comes in:** the marks of a time line or the words of a title page, and the house style; the
///   bytes of an SVG file.
/// - **Goes out:** a [fasti.drawing.Drawing]: lines, figures and shaped words, or its pixels.
///   Meaning is carried by shape, never by colour alone. For SVG a [fasti.drawing.VectorPicture]:
///   lines and areas.
/// - **Knows nothing of:** pages, PDF, SVG.
/// - **Read first:** [fasti.drawing.Drawing], then [fasti.drawing.TimeLineArtist] and
///   [fasti.drawing.SvgReader].
@NullMarked
package fasti.drawing;

import org.jspecify.annotations.NullMarked;
