/// Rich text, free of any format: what an author wrote between the marks.
///
/// - **Comes in:** blocks and inlines from the readers and the editor.
/// - **Goes out:** the same, to both back ends; every block carries its origin in the content.
/// - **Knows nothing of:** Markdown, HTML, PDF, and how anything looks.
/// - **Read first:** [fasti.text.Block], then [fasti.text.Inline].
@NullMarked
package fasti.text;

import org.jspecify.annotations.NullMarked;
