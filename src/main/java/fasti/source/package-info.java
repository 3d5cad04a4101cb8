/// Reads and checks content.
@NullMarked
package fasti.source;

import org.jspecify.annotations.NullMarked;
