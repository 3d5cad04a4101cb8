/// How a book is to look.
@NullMarked
package fasti.style;

import org.jspecify.annotations.NullMarked;
