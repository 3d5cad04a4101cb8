/// Builds books, each for itself: finds them, takes each through all stages, puts the files in
/// their place whole or not at all.
///
/// - **Comes in:** a [fasti.batch.Request], which holds everything that a run depends on.
/// - **Goes out:** files, and a [fasti.batch.Report]. This is the book's edge: a fault of ours or
///   of the world's ends here as one diagnostic, and the next book goes on.
/// - **Knows nothing of:** screens and how a command is typed.
/// - **Read first:** [fasti.batch.Batch], then `BookBuild`, the whole way on one page.
@NullMarked
package fasti.batch;

import org.jspecify.annotations.NullMarked;
