package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.epub.EmbeddedFaces.Face;
import fasti.epub.EmbeddedFaces.Generic;
import fasti.style.Posture;
import fasti.style.Weight;
import fasti.unit.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class EmbeddedFacesTest {
  private static final Bytes FONT = Bytes.of(new byte[] {0, 1, 0, 0});

  @Test
  void aBookWithoutFacesNamesNone() throws IOException {
    var book = book(Optional.empty());

    assertThat(book.names()).noneMatch(name -> name.contains("fonts/"));
    assertThat(book.text("book.css")).doesNotContain("@font-face");
  }

  @Test
  void eachFaceIsAFileOfItsOwnThatTheStyleSheetNames() throws IOException {
    var book = book(Optional.of(_ -> faces()));

    assertThat(book.names()).contains("EPUB/fonts/1.ttf", "EPUB/fonts/2.ttf");
    assertThat(book.text("package.opf"))
        .contains("href=\"fonts/1.ttf\" media-type=\"font/ttf\"")
        .contains("href=\"fonts/2.ttf\" media-type=\"font/ttf\"");
    assertThat(book.text("book.css"))
        .contains(
            """
            @font-face {
              font-family: "Handout 1";
              font-style: italic;
              font-weight: 400;
              src: url("../fonts/2.ttf");
            }
            """)
        .endsWith("body {\n  font-family: \"Handout 1\", serif;\n}\n");
  }

  @Test
  void theFacesAreCutForAllThatTheDocumentsSay() throws IOException {
    var asked = new ArrayList<Lettering>();

    book(
        Optional.of(
            lettering -> {
              asked.add(lettering);
              return EmbeddedFaces.NONE;
            }));

    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().letters()).contains("T", "h", "’", "и", "0").doesNotContain("\n");
    assertThat(asked.getFirst().languages()).startsWith("en-GB").contains("ru");
  }

  private static EmbeddedFaces faces() {
    return new EmbeddedFaces(
        List.of(
            new Face("Handout 1", Weight.REGULAR, Posture.UPRIGHT, FONT),
            new Face("Handout 1", Weight.REGULAR, Posture.ITALIC, FONT)),
        Generic.SERIF);
  }

  private static UnpackedBook book(Optional<Function<Lettering, EmbeddedFaces>> faces)
      throws IOException {
    var plain = TestBook.illustrations();
    var out = new ByteArrayOutputStream();
    EpubWriter.write(
        TestBook.publication(Edition.STUDENT),
        TestBook.pagination(),
        new Illustrations(plain.cover(), plain.timeLine(), plain.design(), faces),
        out);
    return new UnpackedBook(out.toByteArray());
  }
}
