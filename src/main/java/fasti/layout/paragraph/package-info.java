/// Paragraphs to lines: where the lines of one paragraph end.
///
/// In comes a list of [Item]: boxes, glue and penalties with widths in scaled points; out goes a list
/// of [Line], each with its breakpoint and its adjustment ratio. The room knows nothing of letters,
/// faces or pages. Read [TotalFit] first.
@NullMarked
package fasti.layout.paragraph;

import org.jspecify.annotations.NullMarked;
