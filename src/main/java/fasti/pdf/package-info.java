/// Writes finished pages as PDF.
///
/// In: [fasti.layout.Pages], which say for each glyph, rule and picture where it stands and which
/// leaf of the tag tree it belongs to. Out: one file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a
/// (ISO 19005-2) at once, or PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4). The room knows
/// nothing of events, of fonts that were not used, or of how lines and pages were broken: it moves
/// nothing and shapes nothing.
///
/// Read [fasti.pdf.PdfWriter] first, then [fasti.pdf.ContentStream] for what is painted and
/// [fasti.pdf.StructureTree] for what is said of it. PDFBox, used at the level of its COS objects,
/// and FontBox are at home here.
@NullMarked
package fasti.pdf;

import org.jspecify.annotations.NullMarked;
