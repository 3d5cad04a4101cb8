package fasti.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.style.Imposition;
import fasti.style.Paper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/// Sheets of a whole book, beside its reading PDF.
final class SheetsTest {
  /// The title page has no foot.
  private static final int TITLE = 1;

  private static final Pattern FOOT = Pattern.compile("\\d+ of \\d+");
  private static final Path BOOK = Path.of("content", "stalin-timeline.txt");

  @Test
  void sheetsStandBesideTheReadingPdfAndTellHowManyTheyAre() throws Exception {
    var files = built(Imposition.BOOKLET, Imposition.TWO_UP);

    assertThat(files.stream().map(file -> Path.of(file.path()).getFileName().toString()))
        .containsExactly(
            "stalin-timeline-teacher.pdf",
            "stalin-timeline-teacher-2up.pdf",
            "stalin-timeline-teacher-booklet.pdf");
    assertThat(files.getFirst().printing()).isEmpty();
    int pages = files.get(1).pages();
    assertThat(files.get(1).printing())
        .contains(new Printing(Imposition.TWO_UP, Paper.A4, (pages + 3) / 4));
    assertThat(files.get(2).printing())
        .contains(new Printing(Imposition.BOOKLET, Paper.A4, (pages + 3) / 4));
  }

  @Test
  void theFootOfEachHalfNamesThePageThatBelongsThere() throws Exception {
    var file = built(Imposition.BOOKLET).get(1);
    int pages = file.pages();
    int room = (pages + 3) / 4 * 4;

    var feet = feet(Path.of(file.path()));

    assertThat(feet).hasSize(room);
    for (int sheet = 0; sheet < room / 4; sheet++) {
      var numbers = List.of(room - 2 * sheet, 2 * sheet + 1, 2 * sheet + 2, room - 2 * sheet - 1);
      for (int half = 0; half < 4; half++) {
        int number = numbers.get(half);
        assertThat(feet.get(4 * sheet + half))
            .isEqualTo(number == TITLE || number > pages ? "" : number + " of " + pages);
      }
    }
  }

  private static List<WrittenFile> built(Imposition... sheets) throws Exception {
    var out = Files.createTempDirectory(Files.createDirectories(Path.of("target", "books")), "s");
    var request = Requests.named(Path.of(""), List.of(BOOK));
    var report =
        Batch.run(
            Requests.into(
                out, Requests.by(Requests.withSheets(request, sheets), Edition.TEACHER, 1)),
            _ -> {});
    return report.books().getFirst().files();
  }

  /// "3 of 14" of each half, left before right; empty where there is none.
  private static List<String> feet(Path file) throws IOException {
    var feet = new ArrayList<String>();
    try (var document = Loader.loadPDF(file.toFile())) {
      for (var side : document.getPages()) {
        var halves = new PDFTextStripperByArea();
        var box = side.getMediaBox();
        double half = box.getWidth() / 2.0;
        halves.addRegion("left", new Rectangle2D.Double(0, 0, half, box.getHeight()));
        halves.addRegion("right", new Rectangle2D.Double(half, 0, half, box.getHeight()));
        halves.extractRegions(side);
        feet.add(foot(halves.getTextForRegion("left")));
        feet.add(foot(halves.getTextForRegion("right")));
      }
    }
    return feet;
  }

  private static String foot(String text) {
    var found = FOOT.matcher(text);
    return found.find() ? found.group() : "";
  }
}
