package fasti.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Prose that reads like English and says nothing: after each two words comes one that somewhere
/// follows them in *A Scandal in Bohemia* (Arthur Conan Doyle, 1891), so that words, letters and
/// lengths of sentences are as frequent as in a real text.
final class Prose {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 40;

  private record Pair(String first, String second) {}

  private final Map<Pair, List<String>> followers = new HashMap<>();
  private final List<Pair> beginnings = new ArrayList<>();
  private final Random random;

  Prose(Random random) {
    this.random = random;
    for (var sentence : text().split("(?<=[.!?])\\s+", -1)) {
      var words = sentence.split("\\s+", -1);
      if (words.length > 2 && Character.isUpperCase(words[0].charAt(0))) {
        learn(words);
      }
    }
  }

  private static String text() {
    try (var in = Prose.class.getResourceAsStream("prose.txt")) {
      if (in == null) {
        throw new IllegalStateException("prose.txt does not lie beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("[“”]", "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void learn(String[] words) {
    beginnings.add(new Pair(words[0], words[1]));
    for (int i = 2; i < words.length; i++) {
      followers
          .computeIfAbsent(new Pair(words[i - 2], words[i - 1]), _ -> new ArrayList<>())
          .add(words[i]);
    }
  }

  /// One sentence with its full stop.
  String sentence() {
    while (true) {
      var words = walk();
      var last = words.getLast();
      if (words.size() >= SHORTEST && last.endsWith(".")) {
        return String.join(" ", words);
      }
    }
  }

  private List<String> walk() {
    var pair = any(beginnings);
    var words = new ArrayList<>(List.of(pair.first(), pair.second()));
    while (words.size() < LONGEST && !isEnd(words.getLast()) && followers.containsKey(pair)) {
      var next = any(followers.getOrDefault(pair, List.of()));
      words.add(next);
      pair = new Pair(pair.second(), next);
    }
    return words;
  }

  private static boolean isEnd(String word) {
    return word.endsWith(".") || word.endsWith("!") || word.endsWith("?");
  }

  /// @param least how many words it has at the least
  String paragraph(int least) {
    var text = new StringBuilder(sentence());
    int words = text.toString().split(" ").length;
    while (words < least) {
      var sentence = sentence();
      text.append(' ').append(sentence);
      words += sentence.split(" ").length;
    }
    return text.toString();
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// @param from the least
  /// @param to the greatest
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /// True once in so many times, on average.
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }
}
