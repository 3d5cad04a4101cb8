/// Paragraphs to lines.
@NullMarked
package fasti.layout.paragraph;

import org.jspecify.annotations.NullMarked;
