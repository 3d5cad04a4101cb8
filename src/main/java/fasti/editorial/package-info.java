/// Derives the handout from the facts.
@NullMarked
package fasti.editorial;

import org.jspecify.annotations.NullMarked;
