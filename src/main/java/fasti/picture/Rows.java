package fasti.picture;

/// The pixels of a picture, asked for row by row, so that a large one need not be held twice.
public interface Rows {
  int width();

  int height();

  /// Writes one row of sRGB pixels into the array: opacity, red, green and blue, eight bits each,
  /// the highest first.
  ///
  /// @param y counted from 0, at the top
  void read(int y, int[] pixels);
}
