package fasti.drawing;

import fasti.document.TimeLineMark.Certainty;
import fasti.document.TimeLineMark.Extent;
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

  /// An event as it is drawn.
  record Marked(Entry entry, Figure figure) {}

  /// A sample with its meaning.
  ///
  /// @param start from the start edge of the drawing
  record Key(Sample sample, Sign sign, Lettered words, Length start) {}

  enum Sample {
    SPOT(6.3, Word.POINT_IN_TIME),
    BAR(15, Word.SPAN_OF_TIME),
    OPEN(17, Word.OPEN_END),
    UNCERTAIN(18, Word.UNCERTAIN_DATE),
    CONTEXT(4.6, Word.CONTEXT_EVENT),
    BREAK(12, Word.AXIS_BREAK),
    /// No picture: the words are enough.
    FOLIO(0, Word.SMALL_FIGURES_ARE_PAGES);

    private final double width;
    private final Word word;

    Sample(double width, Word word) {
      this.width = width;
      this.word = word;
    }
  }

  static Legend of(Draft draft, List<Marked> events, Axis axis) {
    var keys = new ArrayList<Key>();
    for (var sample : Sample.values()) {
      signOf(sample, draft, events, axis).ifPresent(sign -> keys.add(key(sample, sign, draft)));
    }
    return flowing(draft, keys);
  }

  private static Key key(Sample sample, Sign sign, Draft draft) {
    var words = draft.brief().words().of(sample.word);
    return new Key(
        sample, sign, draft.lettering().set(words, draft.design().legend()), Length.ZERO);
  }

  /// A legend that has every key.
  static Legend greatest(Draft draft) {
    var keys = new ArrayList<Key>();
    for (var sample : Sample.values()) {
      keys.add(key(sample, draft.design().sign(0, rankOf(sample)), draft));
    }
    return flowing(draft, keys);
  }

  /// The lanes by their signs, where they have no place of their own to be named.
  static Legend ofLanes(Draft draft) {
    var keys = new ArrayList<Key>();
    for (int lane = 0; lane < draft.lanes().size(); lane++) {
      var name = draft.lanes().get(lane).lines();
      if (!name.isEmpty()) {
        var text = String.join(" ", name.stream().map(Lettered::text).toList());
        var words = draft.lettering().set(text, name.getFirst().style());
        var sign = draft.design().sign(lane, Entry.Rank.MAIN);
        keys.add(new Key(Sample.SPOT, sign, words, Length.ZERO));
      }
    }
    return flowing(draft, keys);
  }

  /// Keys one after another, in a new line where they have no room.
  private static Legend flowing(Draft draft, List<Key> keys) {
    var lines = new ArrayList<List<Key>>();
    var end = Length.ZERO;
    for (var wanted : keys) {
      var key = new Key(wanted.sample, wanted.sign, wanted.words, end);
      if (lines.isEmpty() || keyEnd(key, draft.design()).compareTo(draft.width()) > 0) {
        key = new Key(wanted.sample, wanted.sign, wanted.words, Length.ZERO);
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(key);
      end = keyEnd(key, draft.design()).plus(draft.design().points(KEY_GAP));
    }
    return new Legend(draft.design(), lines);
  }

  Length height() {
    return lines.isEmpty()
        ? design.points(UNDER)
        : design.points(OVER + LEADING * (lines.size() - 1) + UNDER);
  }

  /// @param top where the legend begins
  void draw(Easel easel, Length top) {
    var stamp = new Stamp(easel, design, Stamp.Course.ACROSS, Length.ZERO);
    for (int line = 0; line < lines.size(); line++) {
      var baseline = top.plus(design.points(OVER + LEADING * line));
      for (var key : lines.get(line)) {
        draw(key, baseline.minus(design.baselineDrop()), stamp);
        var words = new Shape.Point(wordsStart(key, design), baseline);
        easel.label(words, key.words(), Optional.empty());
      }
    }
  }

  /// @param y the middle of the sample
  private void draw(Key key, Length y, Stamp stamp) {
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
      case OPEN ->
          stamp.bar(
              new Figure.Bar(start, end, Figure.End.CLOSED, Figure.End.OPEN),
              key.sign,
              y,
              Certainty.CERTAIN);
      case UNCERTAIN -> {
        var radius = design.radius(Entry.Rank.MAIN);
        stamp.spot(new Figure.Spot(middle, radius, start, end), key.sign, y, Certainty.UNCERTAIN);
      }
      case BREAK -> stamp.breakAt(middle, y);
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
  private static Optional<Sign> signOf(Sample sample, Draft draft, List<Marked> events, Axis axis) {
    Predicate<Marked> wanted =
        switch (sample) {
          case SPOT -> event -> event.figure instanceof Figure.Spot && isMain(event);
          case BAR -> event -> event.figure instanceof Figure.Bar && isMain(event);
          case OPEN -> Legend::isOpen;
          case UNCERTAIN -> event -> event.entry.isUncertain();
          case CONTEXT -> event -> !isMain(event);
          case BREAK -> _ -> axis.stretches().size() > 1;
          case FOLIO -> event -> !event.entry.caption().folio().text().isEmpty();
        };
    return events.stream()
        .filter(wanted)
        .findFirst()
        .map(event -> draft.design().sign(event.entry.lane(), rankOf(sample)));
  }

  private static boolean isOpen(Marked event) {
    var extent = event.entry.mark().extent();
    return extent == Extent.OPEN_END || extent == Extent.OPEN_START;
  }

  private static Entry.Rank rankOf(Sample sample) {
    return sample == Sample.CONTEXT ? Entry.Rank.CONTEXT : Entry.Rank.MAIN;
  }

  private static boolean isMain(Marked event) {
    return event.entry.rank() == Entry.Rank.MAIN;
  }
}
