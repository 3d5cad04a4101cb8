package fasti.editorial.typing;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TypistTest {
  private static final Path EXAMPLES =
      Path.of("src", "test", "resources", "fasti", "editorial", "typing", "examples.tsv");

  static List<String> examples() throws IOException {
    return Files.readAllLines(EXAMPLES).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachLanguageIsTypedInItsManner(String example) {
    var cells = example.split("\t", -1);

    var typed = Typist.of(cells[0]).typed(cells[1]);

    assertThat(typed.replace('\u00a0', '⍽').replace('\u202f', '⸱')).isEqualTo(cells[2]);
  }

  @Test
  void marksAreFoundAcrossEmphasis() {
    var run = List.of(text("He said \""), new Inline.Emphasis(List.of(text("yes"))), text("\"."));

    assertThat(typed("en", run))
        .containsExactly(text("He said “"), new Inline.Emphasis(List.of(text("yes"))), text("”."));
  }

  @Test
  void whatNeedsNoMarksStaysTheSameObject() {
    var emphasis = new Inline.Emphasis(List.of(text("the city")));
    var plain = List.of(text("In Rome"), emphasis);
    var quoted = List.of(emphasis, text(" of \"Rome\""));

    assertThat(typed("en", plain)).isSameAs(plain);
    assertThat(typed("en", quoted).getFirst()).isSameAs(emphasis);
  }

  @Test
  void theSpaceBeforeAHighMarkStandsOutsideTheEmphasis() {
    var run = List.of(new Inline.Emphasis(List.of(text("Pravda"))), text("!"));

    assertThat(typed("fr", run).getLast()).isEqualTo(text("\u202f!"));
  }

  @Test
  void literalTextStaysAndCountsAsAWord() {
    var code = new Inline.Code("a \"b\" -- 'c'...");

    assertThat(typed("en", List.of(text("\""), code, text("\""))))
        .containsExactly(text("“"), code, text("”"));
  }

  @Test
  void wordsOfAnotherLanguageAreTypedInItsManner() {
    var run =
        List.of(text("\""), new Inline.Foreign("ru", List.of(text("\"Да\" - он"))), text("\""));

    assertThat(typed("de", run))
        .containsExactly(
            text("„"), new Inline.Foreign("ru", List.of(text("«Да»\u00a0— он"))), text("“"));
  }

  @Test
  void theTextOfALinkIsEdited() {
    var link =
        new Inline.Link(
            new LinkTarget.Local(new Anchor("a")),
            LinkRole.PLAIN,
            List.of(text("the \"end\"")),
            Origin.of("a.md"));

    assertThat(Inline.plainText(typed("en", List.of(link)))).isEqualTo("the “end”");
  }

  private static List<Inline> typed(String language, List<Inline> run) {
    return Typist.of(language).typed(run, note -> note);
  }

  private static Inline text(String letters) {
    return new Inline.Text(letters);
  }
}
