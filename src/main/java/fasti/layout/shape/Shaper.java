package fasti.layout.shape;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Turns letters into glyphs by HarfBuzz, with a cache of words. Safe for several threads.
public final class Shaper {
  /// Longer texts are seldom met twice, and to keep them would cost more than to shape them again.
  private static final int LONGEST_KEPT = 64;

  private final Typecase typecase;
  private final ConcurrentHashMap<Setting, Words> settings = new ConcurrentHashMap<>();

  /// The setting asked for last: most often the next word is in the very same one.
  private volatile Optional<Latest> latest = Optional.empty();

  private record Latest(Setting setting, Words words) {}

  public Shaper(Typecase typecase) {
    this.typecase = typecase;
  }

  public Typecase typecase() {
    return typecase;
  }

  /// Shapes one word, or any text that stands together; cached.
  public GlyphRun shape(String text, Setting setting) {
    var words = wordsIn(setting);
    return text.length() > LONGEST_KEPT ? words.shape(text) : words.run(text);
  }

  @SuppressWarnings("ReferenceEquality") // to compare settings would cost what it is to save
  private Words wordsIn(Setting setting) {
    var last = latest;
    if (last.isPresent() && last.get().setting() == setting) {
      return last.get().words();
    }
    var words = settings.computeIfAbsent(setting, Words::new);
    latest = Optional.of(new Latest(setting, words));
    return words;
  }
}
