/// Letters to glyphs.
@NullMarked
package fasti.layout.shape;

import org.jspecify.annotations.NullMarked;
