/// Faults and where they stand.
///
/// - **Comes in:** what a stage found wrong, with its place in the content.
/// - **Goes out:** a [fasti.report.Diagnostic] with a stable code and a hint, or an
///   [fasti.report.Outcome]: a value with what was noticed, or the reasons why there is none.
/// - **Knows nothing of:** screens and exit codes; whoever reads it.
/// - **Read first:** [fasti.report.Outcome], then [fasti.report.Code]; each code is explained in
///   `src/docs/diagnostics.md`.
@NullMarked
package fasti.report;

import org.jspecify.annotations.NullMarked;
