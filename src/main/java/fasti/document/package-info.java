/// The handout free of any format.
@NullMarked
package fasti.document;

import org.jspecify.annotations.NullMarked;
