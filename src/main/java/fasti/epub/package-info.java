/// Writes a publication as EPUB.
@NullMarked
package fasti.epub;

import org.jspecify.annotations.NullMarked;
