/// Lines to pages.
@NullMarked
package fasti.layout.page;

import org.jspecify.annotations.NullMarked;
