package fasti.picture;

import java.util.Arrays;

/// Makes a picture smaller by Lanczos's filter of three lobes, which keeps edges and fine lines
/// crisp where a mean would blur them. It reckons with light and not with the numbers that stand
/// for it, so that a mean of black and white is as light as both together; and what is see-through
/// counts for less.
///
/// First each row is made narrower; then each row of the result is a sum of those.
final class Scaler {
  private static final int LOBES = 3;

  /// Red, green, blue, opacity.
  private static final int PARTS = 4;

  /// Finer steps of light than the eye or eight bits can tell.
  private static final int STEPS = 4096;

  private static final float[] LIGHT = new float[256];
  private static final int[] NUMBERS = new int[STEPS + 1];

  static {
    for (int i = 0; i < LIGHT.length; i++) {
      LIGHT[i] = (float) light(i / 255.0);
    }
    for (int i = 0; i < NUMBERS.length; i++) {
      NUMBERS[i] = (int) Math.round(255 * number((double) i / STEPS));
    }
  }

  private final Rows source;
  private final Weights across;
  private final Weights down;
  private final int[] row;
  private final float[][] narrowed;
  private int read;

  /// How much of which pixels of the source each pixel of the result is made of.
  ///
  /// @param starts the first of them
  private record Weights(int[] starts, float[][] shares) {
    /// @param from how many pixels there are, at least as many as there are to be
    static Weights of(int from, int to) {
      double scale = (double) from / to;
      var starts = new int[to];
      var shares = new float[to][];
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * scale;
        int first = Math.max(0, (int) Math.ceil(centre - LOBES * scale - 0.5));
        int last = Math.min(from - 1, (int) Math.floor(centre + LOBES * scale - 0.5));
        starts[i] = first;
        shares[i] = shares(first, last, centre, scale);
      }
      return new Weights(starts, shares);
    }

    private static float[] shares(int first, int last, double centre, double scale) {
      var shares = new double[last - first + 1];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = lanczos((first + i + 0.5 - centre) / scale);
      }
      double sum = Arrays.stream(shares).sum();
      var whole = new float[shares.length];
      for (int i = 0; i < shares.length; i++) {
        whole[i] = (float) (shares[i] / sum);
      }
      return whole;
    }

    int most() {
      return Arrays.stream(shares).mapToInt(each -> each.length).max().orElse(1);
    }
  }

  private Scaler(Rows source, int width, int height) {
    this.source = source;
    this.across = Weights.of(source.width(), width);
    this.down = Weights.of(source.height(), height);
    this.row = new int[source.width()];
    this.narrowed = new float[down.most()][width * PARTS];
  }

  /// @param width at least 1, at most that of the source; the same for the height
  static Canvas scaled(Rows source, int width, int height) {
    var scaler = new Scaler(source, width, height);
    var pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      scaler.write(y, pixels, y * width);
    }
    return new Canvas(width, height, pixels);
  }

  private void write(int y, int[] pixels, int at) {
    var shares = down.shares[y];
    int start = down.starts[y];
    while (read < start + shares.length) {
      narrow(narrowed[read % narrowed.length]);
    }
    int width = across.starts.length;
    var sum = new float[width * PARTS];
    for (int i = 0; i < shares.length; i++) {
      var from = narrowed[(start + i) % narrowed.length];
      for (int part = 0; part < sum.length; part++) {
        sum[part] += shares[i] * from[part];
      }
    }
    for (int x = 0; x < width; x++) {
      pixels[at + x] = pixel(sum, x * PARTS);
    }
  }

  /// Reads the next row.
  private void narrow(float[] into) {
    source.read(read++, row);
    for (int x = 0; x < across.starts.length; x++) {
      float red = 0;
      float green = 0;
      float blue = 0;
      float opacity = 0;
      var shares = across.shares[x];
      for (int i = 0; i < shares.length; i++) {
        int pixel = row[across.starts[x] + i];
        float share = shares[i] * (pixel >>> 24) / 255;
        red += share * LIGHT[pixel >> 16 & 0xFF];
        green += share * LIGHT[pixel >> 8 & 0xFF];
        blue += share * LIGHT[pixel & 0xFF];
        opacity += share;
      }
      into[x * PARTS] = red;
      into[x * PARTS + 1] = green;
      into[x * PARTS + 2] = blue;
      into[x * PARTS + 3] = opacity;
    }
  }

  private static int pixel(float[] sums, int at) {
    float opacity = Math.clamp(sums[at + 3], 0f, 1f);
    if (opacity == 0) {
      return 0;
    }
    return Math.round(255 * opacity) << 24
        | number(sums[at] / opacity) << 16
        | number(sums[at + 1] / opacity) << 8
        | number(sums[at + 2] / opacity);
  }

  private static int number(float light) {
    return NUMBERS[Math.round(STEPS * Math.clamp(light, 0f, 1f))];
  }

  private static double lanczos(double x) {
    if (x == 0) {
      return 1;
    }
    if (Math.abs(x) >= LOBES) {
      return 0;
    }
    double angle = StrictMath.PI * x;
    return LOBES * StrictMath.sin(angle) * StrictMath.sin(angle / LOBES) / (angle * angle);
  }

  /// IEC 61966-2-1.
  private static double light(double number) {
    return number <= 0.04045 ? number / 12.92 : StrictMath.pow((number + 0.055) / 1.055, 2.4);
  }

  private static double number(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
  }
}
