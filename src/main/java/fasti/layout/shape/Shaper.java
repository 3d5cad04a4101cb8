package fasti.layout.shape;

/// Turns letters into glyphs by HarfBuzz, with a cache of words. Safe for several threads.
public final class Shaper {
  private final Typecase typecase;

  public Shaper(Typecase typecase) {
    this.typecase = typecase;
  }

  public Typecase typecase() {
    return typecase;
  }

  /// Shapes one word, or any text that stands together; cached.
  public GlyphRun shape(String text, Setting setting) {
    throw new UnsupportedOperationException();
  }
}
