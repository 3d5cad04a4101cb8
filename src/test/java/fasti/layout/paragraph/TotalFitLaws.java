package fasti.layout.paragraph;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TotalFitLaws {
  private static final long EM = 10;

  private record Case(List<Item> items, long measure) {
    Measure measured() {
      return Measure.justified(measure, EM);
    }
  }

  private static Case anyParagraph(RandomGenerator random) {
    return new Case(items(random, 40), 60 + random.nextInt(200));
  }

  private static Case shortParagraph(RandomGenerator random) {
    return new Case(items(random, 10), 60 + random.nextInt(60));
  }

  private static List<Item> items(RandomGenerator random, int most) {
    var items = Toy.paragraph(words(random, most));
    return random.nextBoolean() ? Toy.elastic(items) : items;
  }

  private static String words(RandomGenerator random, int most) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(1, most); i >= 0; i--) {
      var word = "ab".substring(random.nextInt(2)).substring(0, 1).repeat(random.nextInt(1, 9));
      var divided = word.length() > 4 ? word.substring(0, 2) + "-" + word.substring(2) : word;
      words.add((random.nextInt(3) == 0 ? divided : word) + (random.nextInt(6) == 0 ? "." : ""));
    }
    return String.join(" ", words);
  }

  @Test
  void everyBoxStandsOnJustOneLine() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          var lines = TotalFit.breakInto(any.items(), any.measured()).best().lines();
          int boxes = 0;
          int at = 0;
          for (var line : lines) {
            assertThat(line.start()).isGreaterThanOrEqualTo(at);
            assertThat(any.items().subList(at, line.start()))
                .noneMatch(item -> item instanceof Item.Box);
            boxes += boxesIn(any.items().subList(line.start(), line.end()));
            at = line.end();
          }
          assertThat(boxes).isEqualTo(boxesIn(any.items()));
        });
  }

  private static List<Setting> settings(Case any, TotalFit.Pass pass) {
    var places = new Breakpoints(any.items());
    return TotalFit.settings(places, new Pricing(places, any.measured()), pass);
  }

  private static int boxesIn(List<Item> items) {
    return (int) items.stream().filter(item -> item instanceof Item.Box).count();
  }

  @Test
  void aLineExceedsTheMeasureOnlyWhenItSaysSo() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          for (var line : TotalFit.breakInto(any.items(), any.measured()).best().lines()) {
            var width = new Toy.Width(any.items(), line);
            assertThat(width.at(line) <= any.measure() + line.left() + line.right() + 0.5)
                .isEqualTo(line.fit() == Line.Fit.FITS);
          }
        });
  }

  @Test
  void aLineExceedsTheMeasureOnlyWhereItIsOneBox() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          for (var line : TotalFit.breakInto(any.items(), any.measured()).best().lines()) {
            if (line.fit() == Line.Fit.OVERFULL) {
              assertThat(boxesIn(any.items().subList(line.start(), line.end()))).isEqualTo(1);
            }
          }
        });
  }

  @Test
  void aJustifiedLineFillsTheMeasureWhateverHangsOut() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          for (var line : TotalFit.breakInto(any.items(), any.measured()).best().lines()) {
            var width = new Toy.Width(any.items(), line);
            if (width.isStretched() && line.fit() == Line.Fit.FITS) {
              assertThat(width.at(line))
                  .isCloseTo((double) (any.measure() + line.left() + line.right()), within(1.0));
            }
          }
        });
  }

  @Test
  void noOtherWayToBreakAShortParagraphIsCheaper() {
    forAll(
        TotalFitLaws::shortParagraph,
        any -> {
          for (var pass : TotalFit.Pass.values()) {
            var cheapest = new Exhaustive(any.items(), any.measured(), pass).cheapest();
            var settings = settings(any, pass);
            if (cheapest.isPresent()) {
              assertThat(settings.getFirst().demerits())
                  .isCloseTo(cheapest.getAsDouble(), within(1e-6));
            } else {
              assertThat(settings).allMatch(Exhaustive::isOverfull);
            }
          }
        });
  }

  @Test
  void hyphensAreLookedAtWhereverTheyCouldPay() {
    forAll(
        TotalFitLaws::shortParagraph,
        any -> {
          var found = TotalFit.breakInto(any.items(), any.measured()).best().demerits();
          var divided = settings(any, TotalFit.Pass.WITH_HYPHENS);
          if (!divided.isEmpty()) {
            assertThat(found).isLessThanOrEqualTo(divided.getFirst().demerits() + 1e-6);
          }
        });
  }

  @Test
  void otherSettingsAreAllDifferent() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          var breaks = TotalFit.breakInto(any.items(), any.measured());
          var all = new ArrayList<Setting>(breaks.others());
          all.addFirst(breaks.best());
          assertThat(all).extracting(Setting::lines).doesNotHaveDuplicates();
          assertThat(breaks.others()).extracting(Setting::demerits).isSorted();
        });
  }

  @Test
  void noOtherSettingOfRaggedTextHasAStumpOfALine() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          var ragged = Measure.ragged(any.measure(), 3 * EM, EM);
          var breaks = TotalFit.breakInto(any.items(), ragged);
          double worst = shortest(any, breaks.best());
          for (var other : breaks.others()) {
            assertThat(shortest(any, other))
                .isGreaterThan(Math.min(worst, (double) (any.measure() - 6 * EM)));
          }
        });
  }

  /// The width of the shortest line but the last.
  private static double shortest(Case any, Setting setting) {
    var lines = setting.lines();
    return lines.subList(0, lines.size() - 1).stream()
        .mapToDouble(line -> new Toy.Width(any.items(), line).natural())
        .min()
        .orElse((double) any.measure());
  }

  /// Tries every way to break, pricing each line beside the one above it.
  private static final class Exhaustive {
    private final Breakpoints places;
    private final Pricing pricing;
    private final TotalFit.Pass pass;
    private double cheapest = Double.POSITIVE_INFINITY;

    Exhaustive(List<Item> items, Measure measure, TotalFit.Pass pass) {
      this.places = new Breakpoints(items);
      this.pricing = new Pricing(this.places, measure);
      this.pass = pass;
    }

    static boolean isOverfull(Setting setting) {
      return setting.lines().stream().anyMatch(line -> line.fit() == Line.Fit.OVERFULL);
    }

    OptionalDouble cheapest() {
      goOn(new Way(0, 0, 0, 0));
      return cheapest < Double.POSITIVE_INFINITY
          ? OptionalDouble.of(cheapest)
          : OptionalDouble.empty();
    }

    /// @param before where the last line began
    /// @param at where it ended
    private record Way(int before, int at, double ratio, double demerits) {}

    private void goOn(Way way) {
      for (int to = way.at() + 1; to < places.count; to++) {
        double ratio = pricing.ratio(way.at(), to);
        boolean unused = places.hyphen[to] && pass == TotalFit.Pass.WITHOUT_HYPHENS;
        if (ratio >= pass.tightest && ratio <= pass.loosest && !unused) {
          reached(new Way(way.at(), to, ratio, way.demerits() + price(way, to, ratio)));
        }
        if (places.forced[to]) {
          return;
        }
      }
    }

    private double price(Way way, int to, double ratio) {
      double line = pricing.line(way.at(), to, ratio);
      return way.at() == 0
          ? line
          : line
              + pricing.neighbours(way.before(), way.at(), to)
              + pricing.contrast(way.at(), to, way.ratio(), ratio);
    }

    private void reached(Way next) {
      if (next.at() == places.last()) {
        cheapest = Math.min(cheapest, next.demerits());
      } else {
        goOn(next);
      }
    }
  }
}
