package fasti.layout.shape;

import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// The buffer that HarfBuzz shapes in: one for each thread, used again and again.
final class ShapingBuffer {
  private static final ThreadLocal<ShapingBuffer> OF_THREAD =
      ThreadLocal.withInitial(ShapingBuffer::new);

  /// HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES: what has no ink, such as a soft hyphen, leaves no
  /// glyph that could be taken for a space when the text is read back.
  private static final int NO_INVISIBLE_GLYPHS = 0x8;

  /// HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS: an accent that keeps a glyph of its own keeps its
  /// text of its own; a ligature stands for all its letters.
  private static final int EACH_CHARACTER = 1;

  /// hb_glyph_info_t and hb_glyph_position_t are both 20 bytes long.
  private static final int STRIDE = 20;

  /// Letters for which there is room from the start; longer texts are rare.
  private static final int ROOM = 256;

  private static final int CLUSTER = 8;
  private static final int OFFSET_X = 8;
  private static final int OFFSET_Y = 12;

  private final Arena arena = Arena.ofAuto();
  private final MemorySegment handle;
  private final MemorySegment count = arena.allocate(JAVA_INT);
  private MemorySegment room = arena.allocate(JAVA_CHAR, ROOM);

  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private ShapingBuffer() {
    this.handle =
        MemorySegment.ofAddress(HarfBuzz.buffer(NO_INVISIBLE_GLYPHS, EACH_CHARACTER))
            .reinterpret(arena, buffer -> HarfBuzz.destroyBuffer(buffer.address()));
  }

  static ShapingBuffer ofThread() {
    return OF_THREAD.get();
  }

  GlyphRun shape(String text, Setting setting, ShapingPlan plan) {
    long buffer = handle.address();
    HarfBuzz.prepare(buffer, plan.properties());
    HarfBuzz.fill(buffer, written(text), text.length());
    plan.shapeIn(buffer);
    var infos = glyphs(HarfBuzz.glyphInfos(buffer, count));
    var positions = glyphs(HarfBuzz.glyphPositions(buffer, count));
    int length = count.get(JAVA_INT, 0);
    var glyphs = new int[length];
    var clusters = new int[length];
    var advances = new long[length];
    var offsetsX = new long[length];
    var offsetsY = new long[length];
    for (int i = 0; i < length; i++) {
      long at = (long) STRIDE * i;
      glyphs[i] = infos.get(JAVA_INT, at);
      clusters[i] = infos.get(JAVA_INT, at + CLUSTER);
      advances[i] = plan.advance(positions.get(JAVA_INT, at));
      offsetsX[i] = plan.scaled(positions.get(JAVA_INT, at + OFFSET_X));
      offsetsY[i] = plan.scaled(positions.get(JAVA_INT, at + OFFSET_Y));
    }
    return new GlyphRun(
        setting.face(),
        setting.style().size(),
        text,
        setting.rightToLeft(),
        glyphs,
        clusters,
        advances,
        offsetsX,
        offsetsY);
  }

  private MemorySegment written(String text) {
    var letters = text.toCharArray();
    if (room.byteSize() < (long) letters.length * Character.BYTES) {
      room = Arena.ofAuto().allocate(JAVA_CHAR, 2L * letters.length);
    }
    MemorySegment.copy(letters, 0, room, JAVA_CHAR, 0, letters.length);
    return room;
  }

  /// The array at this address, which holds as many glyphs as were counted.
  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private MemorySegment glyphs(long address) {
    return MemorySegment.ofAddress(address).reinterpret((long) STRIDE * count.get(JAVA_INT, 0));
  }
}
