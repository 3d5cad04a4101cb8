/// Puts finished pages on the sheets that a printer prints: booklets to fold, and two pages beside
/// each other.
///
/// - **Comes in:** the bytes of a PDF whose pages have been set at the size of half a sheet, and a
///   [fasti.sheet.Job] that says what is wanted.
/// - **Goes out:** a PDF of landscape sheets, into a stream that somebody else opened. It is for
///   paper alone: without tags, and it says so of itself.
/// - **Knows nothing of:** what stands on the pages, and how it came there. Nothing is scaled.
/// - **Read first:** [fasti.sheet.Imposer], then [fasti.sheet.Signature] for the order of the
///   pages. OpenPDF is at home here.
@NullMarked
package fasti.sheet;

import org.jspecify.annotations.NullMarked;
