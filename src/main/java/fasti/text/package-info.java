/// Rich text free of any format.
@NullMarked
package fasti.text;

import org.jspecify.annotations.NullMarked;
