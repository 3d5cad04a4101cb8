package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.shape.Isolate;
import fasti.text.Direction;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class IsolateMarksTest {
  private final StringBuilder text = new StringBuilder();
  private final ArrayList<Isolate> found = new ArrayList<>();
  private final IsolateMarks marks = new IsolateMarks(text, found);

  @Test
  void theMarksAreGoneAndWhatTheyHeldIsKnown() {
    marks.append("a \u2068كتاب");
    marks.append("\u2069 b");

    assertThat(text).hasToString("a كتاب b");
    assertThat(found).containsExactly(new Isolate(2, 6, Direction.RIGHT_TO_LEFT));
  }

  @Test
  void oneMayHoldAnother() {
    marks.append("\u2067\u2066x\u2069 ב\u2069");

    assertThat(found)
        .containsExactly(
            new Isolate(0, 1, Direction.LEFT_TO_RIGHT), new Isolate(0, 3, Direction.RIGHT_TO_LEFT));
  }

  @Test
  void oneWithoutItsOtherHoldsNothingApart() {
    marks.append("a\u2069b\u2068c");

    assertThat(text).hasToString("abc");
    assertThat(found).isEmpty();
  }
}
