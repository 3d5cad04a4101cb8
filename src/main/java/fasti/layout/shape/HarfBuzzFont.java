package fasti.layout.shape;

import fasti.unit.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A face as HarfBuzz holds it: never changed, shared by all threads, given back when nobody holds
/// it any longer. Whoever uses its address has to hold the font meanwhile.
final class HarfBuzzFont {
  private final MemorySegment file;
  private final MemorySegment handle;

  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private HarfBuzzFont(MemorySegment file, Arena arena) {
    this.file = file;
    this.handle =
        MemorySegment.ofAddress(HarfBuzz.font(file))
            .reinterpret(arena, font -> HarfBuzz.destroyFont(font.address()));
  }

  static HarfBuzzFont of(Bytes file) {
    var arena = Arena.ofAuto();
    var copy = arena.allocate(file.size());
    try (InputStream stream = file.open()) {
      var bytes = stream.readAllBytes();
      MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
      return new HarfBuzzFont(copy, arena);
    } catch (IOException problem) {
      throw new UncheckedIOException("bytes in memory can be read", problem);
    }
  }

  /// An hb_font_t, scaled to font units.
  long address() {
    return handle.address();
  }

  @Override
  public String toString() {
    return "a font of " + file.byteSize() + " bytes";
  }
}
