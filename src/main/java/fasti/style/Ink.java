package fasti.style;

/// A colour of sRGB.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
public record Ink(int red, int green, int blue) {
  public static final Ink BLACK = new Ink(0, 0, 0);
  public static final Ink WHITE = new Ink(255, 255, 255);

  /// @param lightness 0 is black, 1 is white
  public static Ink grey(double lightness) {
    var level = (int) Math.round(lightness * 255);
    return new Ink(level, level, level);
  }
}
