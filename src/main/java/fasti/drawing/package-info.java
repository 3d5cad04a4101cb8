/// Time line and cover.
@NullMarked
package fasti.drawing;

import org.jspecify.annotations.NullMarked;
