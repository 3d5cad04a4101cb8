package fasti.source;

import static fasti.source.Reading.told;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.Block;
import fasti.text.PictureSize;
import fasti.unit.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureSizeTest {
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'></svg>";

  @TempDir private Path folder;

  @Test
  void aPictureIsAsLargeAsItIs() throws IOException {
    assertThat(size("![a](images/a.svg)")).isEqualTo(new PictureSize.Natural());
  }

  @Test
  void aWidthInHundredthsIsAShareOfTheMeasure() throws IOException {
    assertThat(size("![a](images/a.svg){width=60%}")).isEqualTo(new PictureSize.Share(0.6));
  }

  @Test
  void aWidthMayBeALength() throws IOException {
    assertThat(size("![a](images/a.svg){width=80mm}"))
        .isEqualTo(new PictureSize.Fixed(Length.millimetres(80)));
  }

  @Test
  void aPictureMayGoAcrossThePage() throws IOException {
    assertThat(size("![a](images/a.svg){width=page}")).isEqualTo(new PictureSize.AcrossPage());
  }

  @Test
  void aRecordSaysTheWidthToo() throws IOException {
    var record = "---\ntitle: R\nimages: [{file: images/a.svg, alt: a, width: 60%}]\n---\n";

    assertThat(reading().event(record).figures().getFirst().size())
        .isEqualTo(new PictureSize.Share(0.6));
  }

  @Test
  void whatIsNoWidthIsTold() throws IOException {
    var book =
        reading()
            .with("book.yaml", "title: B\n")
            .with("events/01.md", "---\ntitle: R\n---\n![a](images/a.svg){width=large}")
            .read();

    assertThat(told(book)).containsExactly("book/events/01.md:4:1 S-001");
  }

  private PictureSize size(String picture) throws IOException {
    var event = reading().event("---\ntitle: R\n---\n" + picture);
    return ((Block.Figure) event.body().getFirst()).size();
  }

  private Reading reading() throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.writeString(folder.resolve("images/a.svg"), SVG);
    return new Reading(folder);
  }
}
