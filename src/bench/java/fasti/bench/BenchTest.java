package fasti.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark runs, on a book so small that its figures mean nothing.
final class BenchTest {
  private static final int EVENTS = 4;

  @TempDir Path folder;

  @Test
  void aRoundTimesEveryLeg() throws Exception {
    GeneratedBook.write(EVENTS, folder);

    var figures = Round.run(folder);

    assertThat(figures.laps()).containsOnlyKeys(Leg.values());
    var whole = Objects.requireNonNull(figures.laps().get(Leg.WHOLE));
    var pdf = Objects.requireNonNull(figures.laps().get(Leg.PDF));
    assertThat(whole.wall()).isGreaterThan(pdf.wall());
    assertThat(whole.bytes()).isPositive();
    assertThat(figures.pages()).isPositive();
    assertThat(figures.peak()).isPositive();
  }

  @Test
  void theSameNumberOfEventsGivesTheSameBook() throws IOException {
    var one = folder.resolve("one");
    var other = folder.resolve("other");

    GeneratedBook.write(EVENTS, one);
    GeneratedBook.write(EVENTS, other);

    assertThat(files(one)).hasSize(EVENTS + 2).isEqualTo(files(other));
  }

  @Test
  void aTableHasARowForEveryLegInWordsAndInJson() throws Exception {
    GeneratedBook.write(EVENTS, folder);
    var figures = Round.run(folder);

    var table = new Table(new Result(EVENTS, figures, List.of(figures), List.of(5_000_000L)));

    for (var leg : Leg.values()) {
      assertThat(table.text()).contains("\n" + leg.word());
      assertThat(table.json()).anyMatch(line -> line.contains("\"" + leg.word() + "\""));
    }
    assertThat(table.json().getLast()).endsWith("\"median_ms\":5.0}");
  }

  @Test
  void whatIsWantedIsRead() {
    var wanted = Wanted.of("--events", "10", "--rounds", "2", "--events", "20", "--json", "f");

    assertThat(wanted).isEqualTo(new Wanted(List.of(10, 20), 2, 3, Optional.of(Path.of("f"))));
    assertThatThrownBy(() -> Wanted.of("--evens", "10")).hasMessage("--evens is no option");
    assertThatThrownBy(() -> Wanted.of("--events")).hasMessage("--events needs a value");
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
