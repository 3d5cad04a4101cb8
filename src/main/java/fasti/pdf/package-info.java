/// Writes pages as PDF.
@NullMarked
package fasti.pdf;

import org.jspecify.annotations.NullMarked;
