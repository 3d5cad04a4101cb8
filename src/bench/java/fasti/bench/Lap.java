package fasti.bench;

/// What a piece of work took.
///
/// @param wall nanoseconds of the clock on the wall
/// @param cpu nanoseconds that this thread computed and the collector of garbage worked
/// @param bytes that this thread allocated
record Lap(long wall, long cpu, long bytes) {
  static final Lap NONE = new Lap(0, 0, 0);

  Lap plus(Lap other) {
    return new Lap(wall + other.wall, cpu + other.cpu, bytes + other.bytes);
  }

  /// What is left when a part is taken away; noise may have made the part larger than the whole.
  Lap minus(Lap part) {
    return new Lap(
        Math.max(0, wall - part.wall),
        Math.max(0, cpu - part.cpu),
        Math.max(0, bytes - part.bytes));
  }
}
