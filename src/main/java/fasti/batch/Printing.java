package fasti.batch;

import fasti.style.Imposition;
import fasti.style.Paper;

/// What somebody has to know to print a file of sheets.
///
/// @param paper which lies landscape; printed on both sides it is turned on its short edge
/// @param sheets how many of them, printed on both sides
public record Printing(Imposition imposition, Paper paper, int sheets) {}
