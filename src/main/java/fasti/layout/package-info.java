/// Makes a publication up into pages.
@NullMarked
package fasti.layout;

import org.jspecify.annotations.NullMarked;
