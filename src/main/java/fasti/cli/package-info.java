/// The command line.
@NullMarked
package fasti.cli;

import org.jspecify.annotations.NullMarked;
