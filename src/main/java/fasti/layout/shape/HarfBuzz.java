package fasti.layout.shape;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// As much of HarfBuzz's C interface as is used here. A handle is an address that HarfBuzz gave.
///
/// All functions are called alike, with five numbers of 64 bits: those that take fewer, or narrower
/// ones, find theirs where they expect them, since on each platform that we bring the library for
/// (64 bits, Linux, macOS, Windows) numbers and addresses go the same way, the narrow in the low
/// half of a wide one, and the caller clears up. The reason is speed at the start: Java builds the
/// way to a function once for each list of types, at about 3 ms each, and a small book has less to
/// do than ten such ways cost.
final class HarfBuzz {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup LIBRARY = NativeLibrary.load();
  private static final FunctionDescriptor ANY =
      FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final MethodHandle BLOB_CREATE = function("hb_blob_create");
  private static final MethodHandle BLOB_DESTROY = function("hb_blob_destroy");
  private static final MethodHandle FACE_CREATE = function("hb_face_create");
  private static final MethodHandle FACE_DESTROY = function("hb_face_destroy");
  private static final MethodHandle FONT_CREATE = function("hb_font_create");
  private static final MethodHandle FONT_MAKE_IMMUTABLE = function("hb_font_make_immutable");
  private static final MethodHandle FONT_DESTROY = function("hb_font_destroy");
  private static final MethodHandle BUFFER_CREATE = function("hb_buffer_create");
  private static final MethodHandle BUFFER_DESTROY = function("hb_buffer_destroy");
  private static final MethodHandle BUFFER_SET_FLAGS = function("hb_buffer_set_flags");
  private static final MethodHandle BUFFER_SET_CLUSTER_LEVEL =
      function("hb_buffer_set_cluster_level");
  private static final MethodHandle BUFFER_CLEAR_CONTENTS = function("hb_buffer_clear_contents");
  private static final MethodHandle BUFFER_SET_SEGMENT_PROPERTIES =
      function("hb_buffer_set_segment_properties");
  private static final MethodHandle BUFFER_ADD_UTF16 = function("hb_buffer_add_utf16");
  private static final MethodHandle SHAPE = function("hb_shape");
  private static final MethodHandle BUFFER_GET_GLYPH_INFOS = function("hb_buffer_get_glyph_infos");
  private static final MethodHandle BUFFER_GET_GLYPH_POSITIONS =
      function("hb_buffer_get_glyph_positions");
  private static final MethodHandle LANGUAGE_FROM_STRING = function("hb_language_from_string");

  /// What only the cutting of fonts needs, looked up when it does.
  private static final class Sets {
    static final MethodHandle CREATE = function("hb_set_create");
    static final MethodHandle DESTROY = function("hb_set_destroy");
    static final MethodHandle NEXT = function("hb_set_next");
    static final MethodHandle CLOSURE = function("hb_ot_shape_glyphs_closure");
  }

  /// HB_MEMORY_MODE_READONLY: the bytes are neither copied nor written to.
  private static final long READ_ONLY = 1;

  /// An hb_feature_t: tag, value, first and last cluster.
  static final int FEATURE = 16;

  /// A string's length where a zero byte ends it.
  private static final long TO_THE_ZERO = -1;

  private HarfBuzz() {}

  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private static MethodHandle function(String name) {
    return LINKER.downcallHandle(LIBRARY.findOrThrow(name), ANY);
  }

  private static long call(MethodHandle function, long one, long two, long three) {
    try {
      return (long) function.invokeExact(one, two, three, 0L, 0L);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  private static IllegalStateException failed(Throwable problem) {
    return new IllegalStateException("a call of HarfBuzz failed", problem);
  }

  /// A font in font units, that any thread may shape with.
  ///
  /// @param file has to stay where it is for as long as the font is used
  static long font(MemorySegment file) {
    long blob = call(BLOB_CREATE, file.address(), file.byteSize(), READ_ONLY);
    long face = call(FACE_CREATE, blob, 0, 0);
    long font = call(FONT_CREATE, face, 0, 0);
    call(FONT_MAKE_IMMUTABLE, font, 0, 0);
    // The font holds the face, and the face the file.
    call(FACE_DESTROY, face, 0, 0);
    call(BLOB_DESTROY, blob, 0, 0);
    return font;
  }

  static void destroyFont(long font) {
    call(FONT_DESTROY, font, 0, 0);
  }

  static long buffer(int flags, int clusterLevel) {
    long buffer = call(BUFFER_CREATE, 0, 0, 0);
    call(BUFFER_SET_FLAGS, buffer, flags, 0);
    call(BUFFER_SET_CLUSTER_LEVEL, buffer, clusterLevel, 0);
    return buffer;
  }

  static void destroyBuffer(long buffer) {
    call(BUFFER_DESTROY, buffer, 0, 0);
  }

  /// Empties the buffer.
  ///
  /// @param properties an hb_segment_properties_t
  static void prepare(long buffer, MemorySegment properties) {
    call(BUFFER_CLEAR_CONTENTS, buffer, 0, 0);
    call(BUFFER_SET_SEGMENT_PROPERTIES, buffer, properties.address(), 0);
  }

  /// @param text in UTF-16
  /// @param length in units of 16 bits
  static void fill(long buffer, MemorySegment text, long length) {
    try {
      long _ = (long) BUFFER_ADD_UTF16.invokeExact(buffer, text.address(), length, 0L, length);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  /// @param features an array of hb_feature_t
  static void shape(long font, long buffer, MemorySegment features, long count) {
    try {
      long _ = (long) SHAPE.invokeExact(font, buffer, features.address(), count, 0L);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  /// @param count where the number of glyphs is written
  /// @return the address of an array of hb_glyph_info_t
  static long glyphInfos(long buffer, MemorySegment count) {
    return call(BUFFER_GET_GLYPH_INFOS, buffer, count.address(), 0);
  }

  /// @param count where the number of glyphs is written
  /// @return the address of an array of hb_glyph_position_t
  static long glyphPositions(long buffer, MemorySegment count) {
    return call(BUFFER_GET_GLYPH_POSITIONS, buffer, count.address(), 0);
  }

  /// @param tag BCP 47, ended by a zero byte
  /// @return held by HarfBuzz for as long as the process lives
  static long language(MemorySegment tag) {
    return call(LANGUAGE_FROM_STRING, tag.address(), TO_THE_ZERO, 0);
  }

  /// An empty hb_set_t.
  static long set() {
    return call(Sets.CREATE, 0, 0, 0);
  }

  static void destroySet(long set) {
    call(Sets.DESTROY, set, 0, 0);
  }

  /// Goes to the next number of a set.
  ///
  /// @param number holds the last one, -1 at the start, and gets the next
  /// @return whether there is one
  static boolean next(long set, MemorySegment number) {
    // A C bool is one byte; what stands in the others is anything.
    return (call(Sets.NEXT, set, number.address(), 0) & 0xFF) != 0;
  }

  /// Adds to a set every glyph that shaping can make of the letters in a buffer, in any order.
  ///
  /// @param features an array of hb_feature_t, as long as it is
  static void close(long font, long buffer, MemorySegment features, long set) {
    long count = features.byteSize() / FEATURE;
    try {
      long _ = (long) Sets.CLOSURE.invokeExact(font, buffer, features.address(), count, set);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }
}
