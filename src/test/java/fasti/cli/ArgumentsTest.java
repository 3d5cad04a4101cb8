package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fasti.batch.OutputFormat;
import fasti.batch.Request;
import fasti.batch.Request.Workplace;
import fasti.batch.Strictness;
import fasti.document.Edition;
import fasti.style.EbookProfile;
import fasti.style.Imposition;
import fasti.style.Paper;
import fasti.style.PdfStandard;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {
  private static final Workplace WORKPLACE = new Workplace(Path.of("/project"), Path.of("/here"));

  @Test
  void withoutAWordMoreEveryBookIsBuiltIntoTheProjectsOutput() {
    var request = request("build");

    assertThat(request.books()).isEmpty();
    assertThat(request.out()).isEqualTo(WORKPLACE.root().resolve("output"));
    assertThat(request.formats()).containsExactly(OutputFormat.PDF, OutputFormat.EPUB);
    assertThat(request.sheets()).isEmpty();
    assertThat(request.standard()).isEqualTo(PdfStandard.UA1);
    assertThat(request.edition()).isEqualTo(Edition.STUDENT);
    assertThat(request.strictness()).isEqualTo(Strictness.USUAL);
    assertThat(request.threads()).isEqualTo(3);
  }

  @Test
  void everyOptionReachesTheRequest() {
    var request =
        request(
            "build",
            "a.csv",
            "b c",
            "--out",
            "x",
            "--to",
            "epub",
            "--sheet",
            "2up,booklet",
            "--pdf-standard",
            "ua2",
            "--epub-profile",
            "kobo",
            "--edition",
            "teacher",
            "--paper",
            "letter",
            "--style",
            "house.yaml",
            "--strict");

    assertThat(request.books()).containsExactly(Path.of("a.csv"), Path.of("b c"));
    assertThat(request.out()).isEqualTo(Path.of("x"));
    assertThat(request.formats()).containsExactly(OutputFormat.EPUB);
    assertThat(request.sheets()).containsExactly(Imposition.BOOKLET, Imposition.TWO_UP);
    assertThat(request.standard()).isEqualTo(PdfStandard.UA2);
    assertThat(request.profile()).contains(EbookProfile.KOBO);
    assertThat(request.edition()).isEqualTo(Edition.TEACHER);
    assertThat(request.paper()).contains(Paper.LETTER);
    assertThat(request.style()).contains(Path.of("house.yaml"));
    assertThat(request.strictness()).isEqualTo(Strictness.STRICT);
  }

  @Test
  void severalFormatsStandBehindOneOption() {
    assertThat(request("build", "--to", "epub,pdf").formats())
        .containsExactly(OutputFormat.PDF, OutputFormat.EPUB);
  }

  @Test
  void checkingWritesNothing() {
    assertThat(request("check", "a.csv").formats()).isEmpty();
  }

  @Test
  void theDateOfTheEnvironmentIsADayInUtc() {
    assertThat(request(Optional.of("1763857800"), "build").date()).contains("2025-11-23");
  }

  @Test
  void aDateThatIsNoNumberIsWrongUsage() {
    assertThat(understand(Optional.of("yesterday"), "build"))
        .asInstanceOf(type(Command.Wrong.class))
        .extracting(Command.Wrong::message)
        .isEqualTo("SOURCE_DATE_EPOCH is \"yesterday\", which is no number of seconds");
  }

  @Test
  void aWordThatIsNotOneOfTheChoiceIsToldWithTheChoice() {
    assertThat(wrong("build", "--paper", "a3").message())
        .isEqualTo("--paper: \"a3\" is not a4 or letter or a5");
    assertThat(wrong("build", "--epub-profile", "nook").message())
        .isEqualTo("--epub-profile: \"nook\" is not generic or kindle or kobo");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    assertThat(wrong("build", "--out").message()).isEqualTo("--out needs a value");
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearest() {
    assertThat(wrong("biuld"))
        .isEqualTo(new Command.Wrong("there is no \"biuld\" here", "did you mean build?"));
  }

  @Test
  void noCommandIsAnsweredWithTheUsualOne() {
    assertThat(wrong().hint()).contains("fasti build");
  }

  @Test
  void theHelpNamesEveryOption() {
    var help = Papers.help();

    for (var command : Vocabulary.commandLine().getSubcommands().values()) {
      assertThat(command.getCommandSpec().options())
          .allSatisfy(option -> assertThat(help).contains(option.longestName()));
    }
  }

  @Test
  void helpAndVersionAreGivenBeforeAndAfterACommand() {
    assertThat(understand(Optional.empty(), "--help"))
        .isEqualTo(understand(Optional.empty(), "build", "--help"))
        .isEqualTo(new Command.Say(Papers.help()));
    assertThat(understand(Optional.empty(), "--version"))
        .isEqualTo(new Command.Say("fasti " + Papers.version() + "\n"));
  }

  private static Request request(String... typed) {
    return request(Optional.empty(), typed);
  }

  private static Request request(Optional<String> epoch, String... typed) {
    return ((Command.Run) understand(epoch, typed)).request();
  }

  private static Command.Wrong wrong(String... typed) {
    return (Command.Wrong) understand(Optional.empty(), typed);
  }

  private static Command understand(Optional<String> epoch, String... typed) {
    return new Arguments(new Surroundings(WORKPLACE, epoch, false, 3)).understand(typed);
  }
}
