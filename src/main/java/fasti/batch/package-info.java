/// Builds many books.
@NullMarked
package fasti.batch;

import org.jspecify.annotations.NullMarked;
