/// How fast the pipeline is. In: a number of events. Out: a table and lines of JSON: each stage's
/// time a page, cold and warm, what it allocates, and the most memory. It takes a book that it
/// writes itself, the same one each time, through the front doors of the stages, one after another
/// on one thread; no stage knows that it is timed. Read [fasti.bench.Bench] first, then
/// [fasti.bench.Round].
@NullMarked
package fasti.bench;

import org.jspecify.annotations.NullMarked;
