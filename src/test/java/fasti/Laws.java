package fasti;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Checks what is true of all input over random cases, the same at each run.
public final class Laws {
  private static final long BASE_SEED = 440315;
  private static final int CASES = 500;

  /// @param any makes a value from a source of random numbers
  /// @param law fails by throwing
  public static <T> void forAll(Function<RandomGenerator, T> any, Consumer<T> law) {
    for (var seed = BASE_SEED; seed < BASE_SEED + CASES; seed++) {
      var value = any.apply(from(seed));
      try {
        law.accept(value);
      } catch (RuntimeException | AssertionError broken) {
        throw new AssertionError("seed " + seed + ", value " + value, broken);
      }
    }
  }

  /// To run one failing case again.
  public static RandomGenerator from(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private Laws() {}
}
