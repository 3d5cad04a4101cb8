/// Derives the handout from the facts: order, numbers, references, contents, chronology, glossary,
/// index, notes, credits, and the words for dates.
///
/// - **Comes in:** a [fasti.model.Timeline] and the edition that is wanted.
/// - **Goes out:** a [fasti.document.Publication]. The student's holds no answer anywhere.
/// - **Knows nothing of:** how it looks, page numbers (they are references until the pages are
///   made), files.
/// - **Read first:** [fasti.editorial.Editor].
@NullMarked
package fasti.editorial;

import org.jspecify.annotations.NullMarked;
