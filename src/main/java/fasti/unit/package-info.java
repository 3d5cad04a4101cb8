/// Lengths, proportions and bytes: the measures that every other room counts in.
///
/// - **Comes in:** numbers with the name of their unit (`Length.millimetres(27)`).
/// - **Goes out:** values that add up exactly, in any order, on any machine.
/// - **Knows nothing of:** paper, letters, files; any other room.
/// - **Read first:** [fasti.unit.Length].
@NullMarked
package fasti.unit;

import org.jspecify.annotations.NullMarked;
