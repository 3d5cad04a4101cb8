/// What the author knows.
@NullMarked
package fasti.model;

import org.jspecify.annotations.NullMarked;
