package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.Picture;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SvgFileTest {
  private static final String OPENING = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

  @Test
  void aDrawingWithoutATitleIsCalledWhatItShows() throws IOException {
    assertThat(file(OPENING + " viewBox=\"0 0 9 9\"><path d=\"M0 0H9\"/></svg>"))
        .isEqualTo(
            xml(
                OPENING
                    + " viewBox=\"0 0 9 9\"><title>Rome &amp; its hills</title>"
                    + "<path d=\"M0 0H9\"></path></svg>"));
  }

  @Test
  void aDrawingKeepsItsOwnTitle() throws IOException {
    assertThat(file(OPENING + " viewBox=\"0 0 9 9\"><title>Hills</title></svg>"))
        .isEqualTo(xml(OPENING + " viewBox=\"0 0 9 9\"><title>Hills</title></svg>"));
  }

  @Test
  void theTitleOfAPartIsNotThatOfTheWhole() throws IOException {
    assertThat(file(OPENING + " viewBox=\"0 0 9 9\"><g><title>Hill</title></g></svg>"))
        .contains("<title>Rome &amp; its hills</title><g><title>Hill</title></g>");
  }

  @Test
  void aDrawingThatSaysOnlyHowLargeItIsScales() throws IOException {
    assertThat(file(OPENING + " width=\"90\" height=\"60\"></svg>"))
        .contains("width=\"90\" height=\"60\" viewBox=\"0 0 90 60\"");
  }

  @Test
  void whatStandsOutsideTheDrawingGoes() throws IOException {
    var around =
        """
        <?xml version="1.0"?>
        <?xml-stylesheet href="https://example.org/a.css"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://example.org/svg.dtd">
        """;

    assertThat(file(around + OPENING + " viewBox=\"0 0 9 9\"><!-- mine --></svg>"))
        .isEqualTo(xml(OPENING + " viewBox=\"0 0 9 9\"><title>Rome &amp; its hills</title></svg>"));
  }

  @Test
  void namesFromElsewhereAreKept() throws IOException {
    var drawing =
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " viewBox=\"0 0 9 9\"><s:use xlink:href=\"#a\"></s:use></s:svg>";

    assertThat(file(drawing))
        .contains("<s:title>Rome &amp; its hills</s:title><s:use xlink:href=\"#a\"></s:use>");
  }

  private static String xml(String drawing) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + drawing;
  }

  private static String file(String svg) throws IOException {
    var bytes = Bytes.of(svg.getBytes(StandardCharsets.UTF_8));
    var picture = new Picture("a.svg", Picture.Format.SVG, 90, 60, bytes);
    return new String(SvgFile.of(picture, "Rome & its hills").copy(), StandardCharsets.UTF_8);
  }
}
