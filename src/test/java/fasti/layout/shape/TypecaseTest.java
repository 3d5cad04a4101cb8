package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.FontFile;
import fasti.style.Posture;
import fasti.style.Weight;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypecaseTest {
  private static final Path REGULAR = Path.of("fonts/source-serif-4/SourceSerif4-Regular.ttf");

  /// Where fsType stands in the table OS/2.
  private static final int RIGHTS = 8;

  @Test
  void aFaceIsLoadedOnce() {
    assertThat(Typecase.with(List.of()).face("Source Serif 4", Weight.BOLD, Posture.ITALIC))
        .containsSame(Styles.TYPECASE.face("source serif 4", Weight.BOLD, Posture.ITALIC).get());
  }

  @Test
  void anUnknownFamilyHasNoFace() {
    assertThat(Styles.TYPECASE.face("Comic Sans", Weight.REGULAR, Posture.UPRIGHT)).isEmpty();
  }

  @Test
  void emphasisCountsMoreThanWeight() {
    assertThat(Styles.TYPECASE.face("Source Sans 3", Weight.BOLD, Posture.ITALIC))
        .hasValueSatisfying(
            face -> assertThat(face.name()).isEqualTo("SourceSans3-SemiBoldItalic"));
  }

  @Test
  void aBoldThatIsLackingIsTheNextBolder() {
    assertThat(Styles.TYPECASE.face("Atkinson Hyperlegible", Weight.SEMI_BOLD, Posture.UPRIGHT))
        .hasValueSatisfying(face -> assertThat(face.name()).isEqualTo("AtkinsonHyperlegible-Bold"));
  }

  @Test
  void aBooksOwnFontComesBeforeTheShippedOne() throws IOException {
    var typecase = Typecase.with(List.of(new FontFile("mine.ttf", Bytes.of(regular()))));

    assertThat(typecase.face("Source Serif 4", Weight.BOLD, Posture.UPRIGHT))
        .hasValueSatisfying(face -> assertThat(face.name()).isEqualTo("SourceSerif4-Regular"));
  }

  @Test
  void aBooksOwnFontFillsTheGapsOfOthersFirst() throws IOException {
    var typecase = Typecase.with(List.of(new FontFile("mine.ttf", Bytes.of(regular()))));

    assertThat(typecase.fallback('ж', Weight.BOLD, Posture.UPRIGHT))
        .hasValueSatisfying(face -> assertThat(face.name()).isEqualTo("SourceSerif4-Regular"));
  }

  @Test
  void aFontThatMayNotBeEmbeddedIsTold() throws IOException {
    assertThat(unusable(withRights(0x0002))).isEqualTo("may not be embedded: its maker forbids it");
  }

  @Test
  void aFontThatMayNotBeCutDownIsTold() throws IOException {
    assertThat(unusable(withRights(0x0100)))
        .isEqualTo("may not be cut down to the letters used: its maker forbids it");
  }

  @Test
  void postScriptOutlinesAreTold() {
    assertThat(unusable("OTTO and so on and on".getBytes(StandardCharsets.US_ASCII)))
        .startsWith("has PostScript outlines (CFF)");
  }

  @Test
  void whatIsNoFontIsTold() {
    assertThat(unusable(new byte[0])).isEqualTo("is no font");
    assertThat(unusable("This is a letter.".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("is no font");
  }

  @Test
  void aFontCutShortIsTold() throws IOException {
    assertThat(unusable(Arrays.copyOf(regular(), 5_000))).isEqualTo("is cut short");
  }

  @Test
  void familiesAreSorted() {
    assertThat(Styles.TYPECASE.families()).isSorted().contains("Source Serif 4", "Source Sans 3");
  }

  private static String unusable(byte[] font) {
    var unusable = Typecase.with(List.of(new FontFile("mine.ttf", Bytes.of(font)))).unusable();
    return unusable.getFirst().reason();
  }

  private static byte[] regular() throws IOException {
    return Files.readAllBytes(REGULAR);
  }

  private static byte[] withRights(int rights) throws IOException {
    var font = regular();
    int at = offsetOf(font, "OS/2") + RIGHTS;
    font[at] = (byte) (rights >>> 8);
    font[at + 1] = (byte) rights;
    return font;
  }

  private static int offsetOf(byte[] font, String table) {
    try {
      return FontTables.of(Bytes.of(font)).at(table);
    } catch (UnusableFontException problem) {
      throw new IllegalArgumentException(problem);
    }
  }
}
