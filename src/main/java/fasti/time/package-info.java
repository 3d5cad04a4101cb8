/// Dates as historians write them down: EDTF, the Extended Date/Time Format of ISO 8601-2.
///
/// - **Comes in:** what an author typed for a date, with its place.
/// - **Goes out:** a date or an interval that can be sorted and printed back, or a diagnostic with
///   what to type instead. A date that was not given is never made up.
/// - **Knows nothing of:** the words for a date in any language (that is `editorial`), events, and
///   today's date.
/// - **Read first:** [fasti.time.Edtf].
@NullMarked
package fasti.time;

import org.jspecify.annotations.NullMarked;
