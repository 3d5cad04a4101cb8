package fasti.layout.shape;

import fasti.unit.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// A face as HarfBuzz holds it: never changed, shared by all threads, given back when the face is
/// no longer used.
///
/// @param handle an hb_font_t, scaled to font units
record HarfBuzzFont(MemorySegment handle) {
  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  static HarfBuzzFont of(Bytes file) {
    try (InputStream stream = file.open()) {
      var font = HarfBuzz.font(stream.readAllBytes());
      return new HarfBuzzFont(font.reinterpret(Arena.ofAuto(), HarfBuzz::fontDestroy));
    } catch (IOException problem) {
      throw new UncheckedIOException("bytes in memory can be read", problem);
    }
  }
}
