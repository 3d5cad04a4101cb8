/// Letters to glyphs: fonts, shaping by HarfBuzz, direction, places to break, hyphens.
///
/// - **Comes in:** text with its style and language.
/// - **Goes out:** stretches of one face and direction ([fasti.layout.shape.TextItem]), shaped into
///   [fasti.layout.shape.GlyphRun]s, and the places where a line may end.
/// - **Knows nothing of:** lines and pages; how wide anything may be.
/// - **Read first:** [fasti.layout.shape.Shaper], then [fasti.layout.shape.Typecase].
@NullMarked
package fasti.layout.shape;

import org.jspecify.annotations.NullMarked;
