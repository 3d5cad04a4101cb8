/// Dates as EDTF writes them.
@NullMarked
package fasti.time;

import org.jspecify.annotations.NullMarked;
