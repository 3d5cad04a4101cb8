/// Smart typing: what an author types on a keyboard, made into the marks of the language it is in.
///
/// - **Comes in:** a run of text as it was typed, and its language.
/// - **Goes out:** the same letters and figures, with the quotation marks, apostrophes, dashes and
///   spaces of the language. Marks that were typed as they should be stay.
/// - **Knows nothing of:** blocks, parts, pages, faces.
/// - **Read first:** [fasti.editorial.typing.Typist]; the languages stand in `usage.txt`.
@NullMarked
package fasti.editorial.typing;

import org.jspecify.annotations.NullMarked;
