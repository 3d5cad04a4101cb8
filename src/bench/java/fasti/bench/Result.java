package fasti.bench;

import java.util.List;
import java.util.function.ToLongFunction;

/// What the rounds on one book came to.
///
/// @param cold the first round in this Java
/// @param warm the rounds that count
/// @param starts how long the whole program took each time, in nanoseconds
record Result(int events, Round.Figures cold, List<Round.Figures> warm, List<Long> starts) {
  private static final double MILLISECOND = 1e6;

  Result {
    warm = List.copyOf(warm);
    starts = List.copyOf(starts);
  }

  int pages() {
    return cold.pages();
  }

  double coldMilliseconds(Leg leg) {
    return lap(cold, leg).wall() / MILLISECOND;
  }

  /// The least of the rounds: what the work takes when nothing else disturbs the machine.
  double least(Leg leg) {
    return sorted(leg, Lap::wall).getFirst() / MILLISECOND;
  }

  double median(Leg leg) {
    var sorted = sorted(leg, Lap::wall);
    return sorted.get(sorted.size() / 2) / MILLISECOND;
  }

  double leastCpu(Leg leg) {
    return sorted(leg, Lap::cpu).getFirst() / MILLISECOND;
  }

  double megabytes(Leg leg) {
    return sorted(leg, Lap::bytes).getFirst() / 1e6;
  }

  double peakMegabytes() {
    return warm.stream().mapToLong(Round.Figures::peak).max().orElseThrow() / 1e6;
  }

  private List<Long> sorted(Leg leg, ToLongFunction<Lap> figure) {
    return warm.stream().map(round -> figure.applyAsLong(lap(round, leg))).sorted().toList();
  }

  private static Lap lap(Round.Figures round, Leg leg) {
    return round.laps().getOrDefault(leg, Lap.NONE);
  }
}
