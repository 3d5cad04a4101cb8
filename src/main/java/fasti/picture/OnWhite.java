package fasti.picture;

/// Pixels on white paper, which shines through where they let it.
record OnWhite(Rows pixels) implements Rows {
  private static final int WHITE = 255;

  @Override
  public int width() {
    return pixels.width();
  }

  @Override
  public int height() {
    return pixels.height();
  }

  @Override
  public void read(int y, int[] row) {
    pixels.read(y, row);
    for (int x = 0; x < row.length; x++) {
      int pixel = row[x];
      int opacity = pixel >>> 24;
      row[x] =
          WHITE << 24
              | over(pixel >> 16 & 0xFF, opacity) << 16
              | over(pixel >> 8 & 0xFF, opacity) << 8
              | over(pixel & 0xFF, opacity);
    }
  }

  private static int over(int colour, int opacity) {
    return (colour * opacity + WHITE * (WHITE - opacity) + WHITE / 2) / WHITE;
  }
}
