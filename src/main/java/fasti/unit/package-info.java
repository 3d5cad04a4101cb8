/// Lengths, proportions and bytes.
@NullMarked
package fasti.unit;

import org.jspecify.annotations.NullMarked;
