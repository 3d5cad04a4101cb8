package fasti.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody wants measured.
///
/// @param events one number a book
/// @param rounds that count, after the cold one and those that warm up
/// @param starts of the whole program, as somebody types it; 0 for none
/// @param json where lines of JSON are appended
record Wanted(List<Integer> events, int rounds, int starts, Optional<Path> json) {
  private static final int EVENTS = 1000;
  private static final int ROUNDS = 5;
  private static final int STARTS = 3;

  static final String USAGE =
      """
      ./fasti bench [--events N]... [--rounds K] [--starts S] [--json FILE]
        --events  how many events the book has; 1000, and several books if said more than once
        --rounds  how many warm rounds count; 5
        --starts  how often the whole program is started; 3
        --json    a file that gets the figures as lines of JSON
      """;

  Wanted {
    events = List.copyOf(events);
  }

  /// @throws IllegalArgumentException when the words say nothing that is understood
  static Wanted of(String... words) {
    var events = new ArrayList<Integer>();
    int rounds = ROUNDS;
    int starts = STARTS;
    Optional<Path> json = Optional.empty();
    for (int i = 0; i + 1 < words.length; i += 2) {
      switch (words[i]) {
        case "--events" -> events.add(Integer.parseInt(words[i + 1]));
        case "--rounds" -> rounds = Integer.parseInt(words[i + 1]);
        case "--starts" -> starts = Integer.parseInt(words[i + 1]);
        case "--json" -> json = Optional.of(Path.of(words[i + 1]));
        default -> throw new IllegalArgumentException(words[i] + " is no option");
      }
    }
    if (words.length % 2 == 1) {
      throw new IllegalArgumentException(words[words.length - 1] + " needs a value");
    }
    return new Wanted(events.isEmpty() ? List.of(EVENTS) : events, rounds, starts, json);
  }
}
