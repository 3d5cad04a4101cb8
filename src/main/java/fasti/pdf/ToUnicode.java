package fasti.pdf;

import java.util.List;

/// The map from codes to letters (ISO 32000-1, 9.10.3), by which words are searched, copied and
/// read aloud.
final class ToUnicode {
  /// No more entries may stand in one section.
  private static final int SECTION = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String TAIL =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /// @param texts what the codes stand for, from code 1 on
  static byte[] of(List<String> texts) {
    var out = new ContentBytes().ascii(HEAD);
    for (int start = 0; start < texts.size(); start += SECTION) {
      int end = Math.min(start + SECTION, texts.size());
      out.integer(end - start).operator(" beginbfchar");
      for (int i = start; i < end; i++) {
        out.ascii("<").hex(i + 1).ascii("> <").utf16(texts.get(i)).operator(">");
      }
      out.operator("endbfchar");
    }
    return out.ascii(TAIL).copy();
  }

  private ToUnicode() {}
}
