package fasti.cli;

import fasti.batch.OutputFormat;
import fasti.batch.Request;
import fasti.batch.Strictness;
import fasti.document.Edition;
import fasti.style.Imposition;
import fasti.style.PdfStandard;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Understands what somebody typed.
final class Arguments {
  private static final String SEE_HELP = "fasti --help lists what can be typed";

  private final Surroundings surroundings;

  Arguments(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Command understand(String... typed) {
    try {
      return command(Vocabulary.commandLine().parseArgs(typed));
    } catch (ParameterException wrong) {
      return wrong(wrong);
    }
  }

  private Command command(ParseResult parsed) {
    var command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (parsed.isUsageHelpRequested() || command.isUsageHelpRequested()) {
      return new Command.Say(Papers.help());
    }
    if (parsed.isVersionHelpRequested() || command.isVersionHelpRequested()) {
      return new Command.Say("fasti " + Papers.version() + "\n");
    }
    if (!parsed.hasSubcommand()) {
      return new Command.Wrong(
          "no command was given", "to build every book in content/: fasti build");
    }
    return run(command);
  }

  private Command run(ParseResult parsed) {
    Optional<String> date;
    try {
      date = surroundings.sourceDateEpoch().map(SourceDate::day);
    } catch (IllegalArgumentException wrong) {
      return new Command.Wrong(
          "SOURCE_DATE_EPOCH is \"" + wrong.getMessage() + "\", which is no number of seconds",
          "set it to the seconds since 1 January 1970, or take it out of the environment");
    }
    return new Command.Run(
        request(parsed, date),
        parsed.matchedOptionValue(Vocabulary.FORMAT, ListingFormat.TEXT),
        parsed.hasMatchedOption(Vocabulary.DEBUG));
  }

  private Request request(ParseResult parsed, Optional<String> date) {
    return new Request(
        surroundings.workplace(),
        parsed.matchedPositionalValue(0, List.<Path>of()),
        parsed.matchedOptionValue(
            Vocabulary.OUT, surroundings.workplace().root().resolve("output")),
        formats(parsed),
        sheets(parsed),
        parsed.matchedOptionValue(Vocabulary.PDF_STANDARD, PdfStandard.UA1),
        value(parsed, Vocabulary.EPUB_PROFILE),
        parsed.matchedOptionValue(Vocabulary.EDITION, Edition.STUDENT),
        value(parsed, Vocabulary.PAPER),
        value(parsed, Vocabulary.STYLE),
        date,
        parsed.hasMatchedOption(Vocabulary.STRICT) ? Strictness.STRICT : Strictness.USUAL,
        surroundings.processors());
  }

  private static Set<OutputFormat> formats(ParseResult parsed) {
    if (parsed.commandSpec().name().equals(Vocabulary.CHECK)) {
      return Set.of();
    }
    return EnumSet.copyOf(parsed.matchedOptionValue(Vocabulary.TO, List.of(OutputFormat.values())));
  }

  private static Set<Imposition> sheets(ParseResult parsed) {
    return Set.copyOf(parsed.matchedOptionValue(Vocabulary.SHEET, List.<Imposition>of()));
  }

  private static <T> Optional<T> value(ParseResult parsed, String option) {
    return parsed.hasMatchedOption(option)
        ? Optional.of(parsed.matchedOption(option).getValue())
        : Optional.empty();
  }

  private static Command.Wrong wrong(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unknown(unmatched);
      case MissingParameterException missing ->
          new Command.Wrong(name(missing.getMissing().getFirst()) + " needs a value", SEE_HELP);
      default -> new Command.Wrong(name(wrong.getArgSpec()) + ": " + reason(wrong), SEE_HELP);
    };
  }

  private static Command.Wrong unknown(UnmatchedArgumentException unmatched) {
    var near = unmatched.getSuggestions();
    return new Command.Wrong(
        "there is no \"" + unmatched.getUnmatched().getFirst() + "\" here",
        near.isEmpty() ? SEE_HELP : "did you mean " + String.join(" or ", near) + "?");
  }

  private static String reason(ParameterException wrong) {
    return wrong.getCause() instanceof TypeConversionException cause
        ? String.valueOf(cause.getMessage())
        : String.valueOf(wrong.getMessage());
  }

  private static String name(@Nullable ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : "BOOK";
  }
}
