package fasti.layout.shape;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// As much of HarfBuzz's C interface as is used here, each function under its own name without
/// `hb_`. The letters of the manual's types: `MemorySegment` is a pointer.
final class HarfBuzz {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup LIBRARY = NativeLibrary.load();

  private static final FunctionDescriptor TAKE = FunctionDescriptor.ofVoid(ADDRESS);
  private static final FunctionDescriptor MAKE = FunctionDescriptor.of(ADDRESS, ADDRESS);
  private static final FunctionDescriptor SET = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT);

  private static final MethodHandle BLOB_CREATE =
      onHeap(
          "hb_blob_create",
          FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));
  private static final MethodHandle BLOB_DESTROY = function("hb_blob_destroy", TAKE);
  private static final MethodHandle FACE_CREATE =
      function("hb_face_create", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle FACE_DESTROY = function("hb_face_destroy", TAKE);
  private static final MethodHandle FONT_CREATE = function("hb_font_create", MAKE);
  private static final MethodHandle FONT_MAKE_IMMUTABLE = function("hb_font_make_immutable", TAKE);
  private static final MethodHandle FONT_DESTROY = function("hb_font_destroy", TAKE);
  private static final MethodHandle BUFFER_CREATE =
      function("hb_buffer_create", FunctionDescriptor.of(ADDRESS));
  private static final MethodHandle BUFFER_DESTROY = function("hb_buffer_destroy", TAKE);
  private static final MethodHandle BUFFER_SET_FLAGS = function("hb_buffer_set_flags", SET);
  private static final MethodHandle BUFFER_SET_CLUSTER_LEVEL =
      function("hb_buffer_set_cluster_level", SET);
  private static final MethodHandle BUFFER_CLEAR_CONTENTS =
      function("hb_buffer_clear_contents", TAKE);
  private static final MethodHandle BUFFER_SET_SEGMENT_PROPERTIES =
      function("hb_buffer_set_segment_properties", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
  private static final MethodHandle BUFFER_ADD_UTF16 =
      onHeap(
          "hb_buffer_add_utf16",
          FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
  private static final MethodHandle SHAPE =
      function("hb_shape", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle BUFFER_GET_GLYPH_INFOS =
      function("hb_buffer_get_glyph_infos", FunctionDescriptor.of(unbounded(), ADDRESS, ADDRESS));
  private static final MethodHandle BUFFER_GET_GLYPH_POSITIONS =
      function(
          "hb_buffer_get_glyph_positions", FunctionDescriptor.of(unbounded(), ADDRESS, ADDRESS));
  private static final MethodHandle LANGUAGE_FROM_STRING =
      function("hb_language_from_string", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));

  private HarfBuzz() {}

  private static MethodHandle function(String name, FunctionDescriptor signature) {
    return handle(name, signature);
  }

  /// A function that is short enough to be handed an array of Java as it stands.
  private static MethodHandle onHeap(String name, FunctionDescriptor signature) {
    return handle(name, signature, Linker.Option.critical(true));
  }

  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private static MethodHandle handle(
      String name, FunctionDescriptor signature, Linker.Option... options) {
    return LINKER.downcallHandle(LIBRARY.findOrThrow(name), signature, options);
  }

  /// A pointer to the glyphs of a buffer, whose number is known only with them.
  @SuppressWarnings("restricted") // shaping is done by a native library: see the decision record
  private static AddressLayout unbounded() {
    return ADDRESS.withTargetLayout(
        MemoryLayout.sequenceLayout(Integer.MAX_VALUE, ValueLayout.JAVA_BYTE));
  }

  /// A font of this file, in font units, that any thread may shape with. The file is copied.
  static MemorySegment font(byte[] file) {
    try {
      var blob =
          (MemorySegment)
              BLOB_CREATE.invokeExact(
                  MemorySegment.ofArray(file),
                  file.length,
                  0,
                  MemorySegment.NULL,
                  MemorySegment.NULL);
      var face = (MemorySegment) FACE_CREATE.invokeExact(blob, 0);
      var font = (MemorySegment) FONT_CREATE.invokeExact(face);
      FONT_MAKE_IMMUTABLE.invokeExact(font);
      // The font holds the face, and the face the file.
      FACE_DESTROY.invokeExact(face);
      BLOB_DESTROY.invokeExact(blob);
      return font;
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  static void fontDestroy(MemorySegment font) {
    try {
      FONT_DESTROY.invokeExact(font);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  static MemorySegment buffer(int flags, int clusterLevel) {
    try {
      var buffer = (MemorySegment) BUFFER_CREATE.invokeExact();
      BUFFER_SET_FLAGS.invokeExact(buffer, flags);
      BUFFER_SET_CLUSTER_LEVEL.invokeExact(buffer, clusterLevel);
      return buffer;
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  static void bufferDestroy(MemorySegment buffer) {
    try {
      BUFFER_DESTROY.invokeExact(buffer);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  /// Puts letters into the emptied buffer.
  ///
  /// @param properties an hb_segment_properties_t
  static void fill(MemorySegment buffer, MemorySegment properties, char[] text) {
    try {
      BUFFER_CLEAR_CONTENTS.invokeExact(buffer);
      BUFFER_SET_SEGMENT_PROPERTIES.invokeExact(buffer, properties);
      BUFFER_ADD_UTF16.invokeExact(
          buffer, MemorySegment.ofArray(text), text.length, 0, text.length);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  /// @param features an array of hb_feature_t
  static void shape(MemorySegment font, MemorySegment buffer, MemorySegment features, int count) {
    try {
      SHAPE.invokeExact(font, buffer, features, count);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  /// @param count where the number of glyphs is written
  static MemorySegment glyphInfos(MemorySegment buffer, MemorySegment count) {
    try {
      return (MemorySegment) BUFFER_GET_GLYPH_INFOS.invokeExact(buffer, count);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  static MemorySegment glyphPositions(MemorySegment buffer, MemorySegment count) {
    try {
      return (MemorySegment) BUFFER_GET_GLYPH_POSITIONS.invokeExact(buffer, count);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  /// @param tag BCP 47, ended by a zero byte
  /// @return held by HarfBuzz for as long as the process lives
  static MemorySegment language(MemorySegment tag) {
    try {
      return (MemorySegment) LANGUAGE_FROM_STRING.invokeExact(tag, -1);
    } catch (Throwable problem) {
      throw failed(problem);
    }
  }

  private static IllegalStateException failed(Throwable problem) {
    return new IllegalStateException("a call of HarfBuzz failed", problem);
  }
}
