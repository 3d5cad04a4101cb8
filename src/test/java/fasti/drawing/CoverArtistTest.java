package fasti.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import fasti.text.Direction;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CoverArtistTest {
  private static final int GREATEST_FILE = 80_000;
  private static final String LONG_TITLE =
      "The Decline and Fall of the Roman Empire in the West, from the Accession of Commodus to the"
          + " Deposition of Romulus Augustulus";

  @Test
  void aShortTitleIsLarge() {
    assertThat(title(cover("Rome", Direction.LEFT_TO_RIGHT), "Rome").style().size())
        .isEqualTo(Length.points(212));
  }

  @Test
  void aLongTitleIsSmallerAndWhole() {
    var drawing = cover(LONG_TITLE, Direction.LEFT_TO_RIGHT);

    var lines =
        labels(drawing).stream()
            .filter(label -> label.style().size().compareTo(Length.points(72)) > 0)
            .filter(label -> !label.text().equals("Told for schools"))
            .map(Shape.Label::text)
            .toList();
    assertThat(String.join(" ", lines)).isEqualTo(LONG_TITLE);
  }

  @Test
  void aWordLongerThanALineIsDivided() {
    var word = "Donaudampfschifffahrtsgesellschaftskapitän";

    var lines =
        labels(cover(word, Direction.LEFT_TO_RIGHT)).stream()
            .filter(label -> label.style().size().compareTo(Length.points(120)) > 0)
            .map(Shape.Label::text)
            .toList();

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join("", lines).replace("-", "")).isEqualTo(word);
  }

  @Test
  void theFootIsEmptyWhereNothingIsKnownOfTheMakers() {
    var page =
        new Part.Title(
            new Anchor("title"),
            text("Rome"),
            List.of(),
            List.of(),
            List.of(),
            Part.TitleForm.PAGE,
            Optional.empty());
    var publication =
        new Publication(
            metadata("Rome", Direction.LEFT_TO_RIGHT), TimeLines.words(), List.of(page));

    var drawing = CoverArtist.draw(publication, HouseStyle.classic(), new ToyLettering());

    assertThat(drawing.shapes()).hasSize(1);
  }

  @Test
  void nothingStandsOutsideTheMargins() {
    var drawing = cover(LONG_TITLE, Direction.LEFT_TO_RIGHT);

    assertThat(drawing.shapes())
        .allSatisfy(
            shape -> {
              assertThat(Outskirts.of(shape).left()).isGreaterThanOrEqualTo(Length.points(170));
              assertThat(Outskirts.of(shape).right()).isLessThanOrEqualTo(Length.points(1430));
            });
  }

  @Test
  void aTitleReadFromTheRightStandsAtTheRight() {
    var title = title(cover("Rome", Direction.RIGHT_TO_LEFT), "Rome");

    assertThat(Outskirts.of(title).right()).isEqualTo(Length.points(1430));
  }

  @Test
  void thePictureIsSmallAndTheSameEachTime() {
    var shaper = new Shaper(Typecase.with(List.of()));
    var publication = publication("Stalin’s Rise to Power", Direction.LEFT_TO_RIGHT);

    var once = Rasteriser.png(CoverArtist.draw(publication, HouseStyle.classic(), shaper));
    var again = Rasteriser.png(CoverArtist.draw(publication, HouseStyle.classic(), shaper));

    assertThat(once).isEqualTo(again);
    assertThat(once.size()).isLessThan(GREATEST_FILE);
  }

  private static Drawing cover(String title, Direction direction) {
    return CoverArtist.draw(
        publication(title, direction), HouseStyle.classic(), new ToyLettering());
  }

  private static Publication publication(String title, Direction direction) {
    var line = TimeLines.brief(TimeLines.STALIN).timeLine();
    var page =
        new Part.Title(
            new Anchor("title"),
            text(title),
            text("Told for schools"),
            text("A. Teacher"),
            text("A handout"),
            Part.TitleForm.PAGE,
            Optional.of(line));
    return new Publication(metadata(title, direction), TimeLines.words(), List.of(page));
  }

  private static Metadata metadata(String title, Direction direction) {
    return new Metadata(
        "book",
        title,
        "",
        List.of(),
        "en",
        direction,
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "urn:x",
        Edition.STUDENT);
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Shape.Label title(Drawing drawing, String text) {
    return labels(drawing).stream()
        .filter(label -> label.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<Shape.Label> labels(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Label.class::isInstance)
        .map(Shape.Label.class::cast)
        .toList();
  }
}
