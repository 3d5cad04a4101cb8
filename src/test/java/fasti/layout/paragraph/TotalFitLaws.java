package fasti.layout.paragraph;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TotalFitLaws {
  private static final long EM = 10;

  private record Case(List<Item> items, long measure) {}

  private static Case anyParagraph(RandomGenerator random) {
    return new Case(Toy.paragraph(words(random, 40)), 60 + random.nextInt(200));
  }

  private static Case shortParagraph(RandomGenerator random) {
    return new Case(Toy.paragraph(words(random, 10)), 60 + random.nextInt(60));
  }

  private static String words(RandomGenerator random, int most) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(1, most); i >= 0; i--) {
      var word = "a".repeat(random.nextInt(1, 9));
      words.add(random.nextInt(4) == 0 && word.length() > 4 ? "aa-" + word.substring(2) : word);
    }
    return String.join(" ", words);
  }

  @Test
  void everyBoxStandsOnJustOneLine() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          var lines =
              TotalFit.breakInto(any.items(), Measure.justified(any.measure(), EM)).best().lines();
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

  private static int boxesIn(List<Item> items) {
    return (int) items.stream().filter(item -> item instanceof Item.Box).count();
  }

  @Test
  void aLineExceedsTheMeasureOnlyWhenItSaysSo() {
    forAll(
        TotalFitLaws::anyParagraph,
        any -> {
          var items = new ParagraphItems(any.items());
          for (var line :
              TotalFit.breakInto(any.items(), Measure.justified(any.measure(), EM))
                  .best()
                  .lines()) {
            long least =
                items.width(line.start(), line.end()) - items.shrink(line.start(), line.end());
            assertThat(line.fit() == Line.Fit.OVERFULL).isEqualTo(least > any.measure());
          }
        });
  }

  @Test
  void noOtherWayToBreakAShortParagraphIsCheaper() {
    forAll(
        TotalFitLaws::shortParagraph,
        any -> {
          var measure = Measure.justified(any.measure(), EM);
          for (var pass : TotalFit.Pass.values()) {
            var found =
                new TotalFit.Walk(new ParagraphItems(any.items()), measure, pass)
                    .ends().stream().mapToDouble(ActiveBreak::demerits).min();
            var cheapest = new Exhaustive(any.items(), measure, pass).cheapest();
            if (cheapest.isPresent()) {
              assertThat(found).isEqualTo(cheapest);
            }
          }
        });
  }

  /// Tries every way to break.
  private static final class Exhaustive {
    private final ParagraphItems items;
    private final Pricing pricing;
    private final TotalFit.Pass pass;
    private double cheapest = Double.POSITIVE_INFINITY;

    Exhaustive(List<Item> items, Measure measure, TotalFit.Pass pass) {
      this.items = new ParagraphItems(items);
      this.pricing = new Pricing(this.items, measure, pass);
      this.pass = pass;
    }

    OptionalDouble cheapest() {
      from(ActiveBreak.START);
      return cheapest < Double.POSITIVE_INFINITY
          ? OptionalDouble.of(cheapest)
          : OptionalDouble.empty();
    }

    private void from(ActiveBreak before) {
      for (int at = before.next(); at < items.count(); at++) {
        boolean hyphen = items.isHyphenAt(at) && pass == TotalFit.Pass.WITHOUT_HYPHENS;
        if (at > before.item() && items.isLegalAt(at) && !hyphen) {
          var ratio = pricing.ratio(before, at);
          if (ratio >= -1) {
            pricing.extend(before, at, ratio).ifPresent(this::reached);
          }
        }
      }
    }

    private void reached(ActiveBreak next) {
      if (next.item() == items.count() - 1) {
        cheapest = Math.min(cheapest, next.demerits());
      } else {
        from(next);
      }
    }
  }
}
