package fasti.drawing;

import fasti.document.Part;
import fasti.document.TimeLineLane;
import fasti.document.TimeLineMark;
import fasti.document.TimeLineMark.Certainty;
import fasti.document.TimeLineMark.Extent;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import fasti.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Time lines of any kind: from one day to deep time, with labels of a letter or a sentence.
record AnyTimeLine(RandomGenerator random) {
  /// Most time lines are small; one in eight is crowded.
  private static final int MOST_MARKS = 36;

  private static final int CROWD = 200;

  static TimeLineBrief any(RandomGenerator random) {
    return new AnyTimeLine(random).brief();
  }

  private TimeLineBrief brief() {
    var lanes = lanes();
    var marks = new ArrayList<TimeLineMark>();
    long reach = 1L << random.nextInt(1, 38);
    int count = random.nextInt(1, random.nextInt(8) == 0 ? CROWD : MOST_MARKS);
    for (int i = 0; i < count; i++) {
      marks.add(mark(lanes.get(random.nextInt(lanes.size())).id(), reach, i));
    }
    var part = new Part.TimeLine(new Anchor("time-line"), List.of(), lanes, marks, "");
    var directions = Direction.values();
    var direction = directions[random.nextInt(directions.length)];
    return new TimeLineBrief(part, TimeLines.words(), HouseStyle.classic(), direction, "en");
  }

  private List<TimeLineLane> lanes() {
    var lanes = new ArrayList<TimeLineLane>();
    int count = random.nextInt(1, 6);
    for (int i = 0; i < count; i++) {
      lanes.add(new TimeLineLane("lane" + i, count == 1 ? "" : words(random.nextInt(1, 4))));
    }
    return lanes;
  }

  /// Half of the marks crowd into a hundredth of the time.
  private TimeLineMark mark(String lane, long reach, int number) {
    long spread = random.nextBoolean() ? reach : Math.max(1, reach / 100);
    long from = DayCount.of(1950, 1, 1) - random.nextLong(spread);
    long to = from + random.nextLong(Math.max(1, spread / 4));
    var extents = Extent.values();
    return new TimeLineMark(
        lane,
        words(random.nextInt(1, 14)),
        "then",
        DayCount.at(from),
        DayCount.at(to),
        extents[random.nextInt(extents.length)],
        random.nextBoolean() ? Certainty.CERTAIN : Certainty.UNCERTAIN,
        random.nextInt(4) > 0 ? Optional.of(new Anchor("e" + number)) : Optional.empty());
  }

  private String words(int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add("abcdefghijklmnopqrstuvwxyz".substring(0, random.nextInt(1, 15)));
    }
    return String.join(" ", words);
  }
}
