/// Faults and where they stand.
@NullMarked
package fasti.report;

import org.jspecify.annotations.NullMarked;
