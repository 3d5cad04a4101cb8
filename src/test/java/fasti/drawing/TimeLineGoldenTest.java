package fasti.drawing;

import fasti.Golden;
import fasti.text.Direction;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TimeLineGoldenTest {
  private static final Length WIDTH = Length.points(300);

  @Test
  void aPointASpanAndADoubt() throws IOException {
    check("small", Direction.LEFT_TO_RIGHT);
  }

  @Test
  void timeRunsTheWayTheLinesAreRead() throws IOException {
    check("right-to-left", Direction.RIGHT_TO_LEFT);
  }

  private static void check(String name, Direction direction) throws IOException {
    var table = Files.readString(Path.of("src/test/golden/drawing", name, "input.txt"));
    var brief = TimeLines.brief(table, direction, "en-GB");
    var draft = Draft.of(brief, WIDTH, new ToyLettering(), anchor -> "1" + anchor.id().charAt(6));

    var sheets = new Sheets(draft, new Frame(WIDTH, WIDTH, WIDTH));

    var drawing = Painter.paint(sheets.across(WIDTH).orElseThrow());

    Golden.assertGolden(
        "drawing/" + name + "/expected.txt", new Sketch(brief.style().palette()).of(drawing));
  }
}
