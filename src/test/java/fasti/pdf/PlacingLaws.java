package fasti.pdf;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.GlyphRow;
import fasti.layout.page.Marking;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement.Role;
import fasti.style.Ink;
import fasti.unit.Length;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/// Where a reader finds the glyphs is where they were set.
final class PlacingLaws {
  private static final String LETTERS = "Therefallofromeandwhatcameofit";

  /// Half a thousandth of a type size of eleven points, and what a float of the reader loses.
  private static final double GRAIN = 0.011 / 2 + 0.001;

  @Test
  void noGlyphDriftsHoweverLongTheLine() {
    forAll(
        PlacingLaws::line,
        line -> {
          var found = found(line);
          double wanted = Paste.LEFT.inPoints();
          for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isBetween((float) (wanted - GRAIN), (float) (wanted + GRAIN));
            wanted += new Length(line.advances()[i]).inPoints();
          }
        });
  }

  private static GlyphRow line(RandomGenerator random) {
    var typed = Typist.SERIF.type(LETTERS, Paste.SIZE);
    var advances =
        Arrays.stream(typed.advances())
            .map(advance -> advance + random.nextLong(-20_000, 200_000))
            .toArray();
    return new GlyphRow(
        typed.glyphs(), advances, typed.offsetsX(), typed.offsetsY(), typed.texts());
  }

  /// The glyphs' left ends in points.
  private static List<Float> found(GlyphRow line) {
    var paste = new Paste();
    int leaf = paste.leaf();
    paste.put(
        new Placed.Glyphs(
            new Marking.Content(leaf),
            Paste.LEFT,
            Length.points(100),
            Typist.SERIF.face(),
            Paste.SIZE,
            1,
            Ink.BLACK,
            line,
            Optional.empty(),
            ""));
    paste.turn();
    var file = Paste.written(paste.pages(Paste.element(Role.PARAGRAPH, Paste.leaf(leaf))));
    var lefts = new ArrayList<Float>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            lefts.add(text.getX());
          }
        };
    try (var document = Loader.loadPDF(file)) {
      stripper.getText(document);
      return lefts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
