package fasti.layout.page;

import fasti.layout.shape.GlyphRun;

/// Glyphs in a row, in one face and size, from left to right.
public sealed interface GlyphString permits GlyphRow, Slug {
  /// One shaped run as it stands.
  static GlyphString of(GlyphRun run) {
    return Slug.of(run);
  }

  /// The glyphs one by one. They may be counted out anew each time.
  GlyphRow row();

  /// The sum of the advances, in scaled points.
  long width();
}
