/// The command line: the only room that has a screen, an environment and an exit code.
///
/// - **Comes in:** what somebody typed.
/// - **Goes out:** a request to `batch`, and its report in words or in JSON.
/// - **Knows nothing of:** how a book is made.
/// - **Read first:** [fasti.cli.Main], then `Desk`.
@NullMarked
package fasti.cli;

import org.jspecify.annotations.NullMarked;
