/// Paragraphs to lines, by total fit (Knuth and Plass, *Breaking Paragraphs into Lines*, 1981).
///
/// - **Comes in:** boxes, glue and penalties, and the measure to fill.
/// - **Goes out:** the lines that are best as a whole, each with its adjustment ratio.
/// - **Knows nothing of:** letters, fonts, languages: a box is only wide.
/// - **Read first:** the sealed `Item`, then `TotalFit`.
@NullMarked
package fasti.layout.paragraph;

import org.jspecify.annotations.NullMarked;
