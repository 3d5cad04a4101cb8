package fasti.pdf;

/// The entries that every image XObject has (ISO 32000-1, table 89).
final class ImageStream {
  static PdfObject.Stream describe(
      PdfObject.Stream stream, Extent extent, int depth, PdfObject colours) {
    stream.set("Type", PdfObject.name("XObject"));
    stream.set("Subtype", PdfObject.name("Image"));
    stream.set("Width", extent.width());
    stream.set("Height", extent.height());
    stream.set("BitsPerComponent", depth);
    stream.set("ColorSpace", colours);
    return stream;
  }

  /// In pixels.
  record Extent(int width, int height) {}

  private ImageStream() {}
}
