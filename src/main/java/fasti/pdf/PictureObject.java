package fasti.pdf;

import org.apache.pdfbox.cos.COSStream;

/// A picture in the file (ISO 32000-1, 8.9.5), once however often it is shown.
///
/// @param turn how it has to be turned to stand upright
record PictureObject(String resourceName, COSStream stream, Turn turn) {}
