package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.style.EbookDesign.Writing;
import fasti.text.Block;
import fasti.text.Digits;
import fasti.text.Inline;
import fasti.text.Picture;
import fasti.text.PictureSize;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class PictureWidthTest {
  private static final Picture PICTURE = TestPicture.photograph("a.png");

  private final PictureFiles pictures = new PictureFiles();

  @Test
  void aShareOfTheLineHoldsOnTheScreen() {
    assertThat(figure(new PictureSize.Share(0.6), "Caption").attribute("class"))
        .isEqualTo("share-60");
    assertThat(figure(new PictureSize.Share(1.0 / 3), "").attribute("class"))
        .isEqualTo("figure share-33");
    assertThat(pictures.shares()).containsExactly(33, 60);
  }

  @Test
  void acrossThePageIsAcrossTheScreen() {
    assertThat(figure(new PictureSize.AcrossPage(), "Caption").attribute("class"))
        .isEqualTo("share-100");
  }

  @Test
  void widthsOfPaperAreForPaper() {
    assertThat(figure(new PictureSize.Fixed(Length.millimetres(80)), "C").attribute("class"))
        .isEmpty();
    assertThat(figure(new PictureSize.Natural(), "Caption").attribute("class")).isEmpty();
    assertThat(pictures.shares()).isEmpty();
  }

  @Test
  void theStyleSheetHasARuleForEach() throws IOException {
    var shares = new TreeSet<>(List.of(60, 33));

    assertThat(sheet(Writing.HORIZONTAL, shares))
        .endsWith(
            """

            .share-33 img {
              width: 33%;
              object-fit: contain;
            }

            .share-60 img {
              width: 60%;
              object-fit: contain;
            }
            """);
    assertThat(sheet(Writing.VERTICAL, shares))
        .endsWith("\n.vertical .share-60 img {\n  width: auto;\n  height: 60%;\n}\n");
  }

  private static String sheet(Writing writing, SortedSet<Integer> shares) throws IOException {
    var bytes = Stylesheet.bytes(EmbeddedFaces.NONE, writing, shares, Digits.WESTERN);
    return new String(bytes.copy(), StandardCharsets.UTF_8);
  }

  private Markup.Element figure(PictureSize size, String caption) {
    var words = caption.isEmpty() ? List.<Inline>of() : TestText.words(caption);
    var figure =
        new Block.Figure(
            TestText.anchor("f"), PICTURE, size, "Hall", words, List.of(), TestText.NOWHERE);
    var references = new CrossReferences(TestBook.publication(Edition.STUDENT));
    return new FigureMarkup(new InlineMarkup(references, new Notes()), pictures).of(figure);
  }
}
