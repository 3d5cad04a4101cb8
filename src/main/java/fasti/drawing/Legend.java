package fasti.drawing;

import fasti.document.TimeLineMark.Certainty;
import fasti.document.Word;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The line at the foot that says what the signs mean: those that the drawing has, and no others.
///
/// @param lines of keys; empty where nothing needs a word
record Legend(Design design, List<List<Key>> lines) {
  private static final double OVER = 13;
  private static final double LEADING = 11;
  private static final double UNDER = 3;
  private static final double SAMPLE_GAP = 4;
  private static final double KEY_GAP = 14;

  Legend {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /// A sample with its meaning.
  ///
  /// @param start from the start edge of the drawing
  record Key(Sample sample, Sign sign, Lettered words, Length start) {}

  enum Sample {
    SPOT(6.3, Word.POINT_IN_TIME),
    BAR(15, Word.SPAN_OF_TIME),
    UNCERTAIN(18, Word.UNCERTAIN_DATE),
    CONTEXT(4.6, Word.CONTEXT_EVENT),
    /// No picture: the words are enough.
    FOLIO(0, Word.SMALL_FIGURES_ARE_PAGES);

    private final double width;
    private final Word word;

    Sample(double width, Word word) {
      this.width = width;
      this.word = word;
    }
  }

  static Legend of(Draft draft, List<Plan.Band> bands) {
    var lines = new ArrayList<List<Key>>();
    var end = Length.ZERO;
    for (var sample : Sample.values()) {
      var sign = signOf(sample, draft, bands);
      if (sign.isPresent()) {
        var words = draft.brief().words().of(sample.word);
        var key =
            new Key(sample, sign.get(), draft.lettering().set(words, draft.design().legend()), end);
        if (lines.isEmpty() || keyEnd(key, draft.design()).compareTo(draft.width()) > 0) {
          key = new Key(sample, key.sign, key.words, Length.ZERO);
          lines.add(new ArrayList<>());
        }
        lines.getLast().add(key);
        end = keyEnd(key, draft.design()).plus(draft.design().points(KEY_GAP));
      }
    }
    return new Legend(draft.design(), lines);
  }

  Length height() {
    return lines.isEmpty()
        ? design.points(UNDER)
        : design.points(OVER + LEADING * (lines.size() - 1) + UNDER);
  }

  /// @param line counted from 0
  /// @return below the bottom of the last lane
  Length baseline(int line) {
    return design.points(OVER + LEADING * line);
  }

  Length wordsStart(Key key) {
    return wordsStart(key, design);
  }

  /// @param y the middle of the sample
  void draw(Key key, Length y, Stamp stamp) {
    var start = key.start;
    var end = start.plus(design.points(key.sample.width));
    var middle = start.plus(end).times(0.5);
    switch (key.sample) {
      case SPOT, CONTEXT ->
          stamp.mark(key.sign, new Shape.Point(middle, y), design.radius(rankOf(key.sample)));
      case BAR ->
          stamp.bar(
              new Figure.Bar(start, end, Figure.End.CLOSED, Figure.End.CLOSED),
              key.sign,
              y,
              Certainty.CERTAIN);
      case UNCERTAIN -> {
        var radius = design.radius(Entry.Rank.MAIN);
        stamp.spot(new Figure.Spot(middle, radius, start, end), key.sign, y, Certainty.UNCERTAIN);
      }
      case FOLIO -> {}
    }
  }

  private static Length wordsStart(Key key, Design design) {
    boolean pictured = key.sample.width > 0;
    return key.start.plus(design.points(key.sample.width + (pictured ? SAMPLE_GAP : 0)));
  }

  private static Length keyEnd(Key key, Design design) {
    return wordsStart(key, design).plus(key.words.width());
  }

  /// The sign of the first event that the sample stands for.
  private static Optional<Sign> signOf(Sample sample, Draft draft, List<Plan.Band> bands) {
    Predicate<Seat> wanted =
        switch (sample) {
          case SPOT -> seat -> seat.figure() instanceof Figure.Spot && isMain(seat);
          case BAR -> seat -> seat.figure() instanceof Figure.Bar && isMain(seat);
          case UNCERTAIN -> seat -> seat.entry().isUncertain();
          case CONTEXT -> seat -> !isMain(seat);
          case FOLIO -> seat -> !seat.entry().caption().folio().text().isEmpty();
        };
    return bands.stream()
        .filter(band -> band.seats().stream().anyMatch(wanted))
        .findFirst()
        .map(band -> draft.design().sign(band.number(), rankOf(sample)));
  }

  private static Entry.Rank rankOf(Sample sample) {
    return sample == Sample.CONTEXT ? Entry.Rank.CONTEXT : Entry.Rank.MAIN;
  }

  private static boolean isMain(Seat seat) {
    return seat.entry().rank() == Entry.Rank.MAIN;
  }
}
