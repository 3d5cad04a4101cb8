package fasti.cli;

import fasti.batch.OutputFormat;
import fasti.document.Edition;
import fasti.style.EbookProfile;
import fasti.style.Imposition;
import fasti.style.Paper;
import fasti.style.PdfStandard;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/// The commands and options that there are. They are put together by hand and not from annotations,
/// which would have to be looked up at each start.
final class Vocabulary {
  static final String BUILD = "build";
  static final String CHECK = "check";
  static final String OUT = "--out";
  static final String TO = "--to";
  static final String SHEET = "--sheet";
  static final String PDF_STANDARD = "--pdf-standard";
  static final String EPUB_PROFILE = "--epub-profile";
  static final String EDITION = "--edition";
  static final String PAPER = "--paper";
  static final String STYLE = "--style";
  static final String STRICT = "--strict";
  static final String FORMAT = "--format";
  static final String DEBUG = "--debug";
  static final String HELP = "--help";
  static final String VERSION = "--version";

  static CommandLine commandLine() {
    var top = CommandSpec.create().name("fasti");
    addCommon(top);
    top.addSubcommand(BUILD, new CommandLine(build()));
    top.addSubcommand(CHECK, new CommandLine(check()));
    return new CommandLine(top);
  }

  private static CommandSpec build() {
    var build = check();
    build.addOption(OptionSpec.builder(OUT).type(Path.class).build());
    build.addOption(list(TO, OutputFormat.class));
    build.addOption(list(SHEET, Imposition.class));
    build.addOption(words(PDF_STANDARD, PdfStandard.class).build());
    build.addOption(words(EPUB_PROFILE, EbookProfile.class).build());
    return build;
  }

  private static CommandSpec check() {
    var check = CommandSpec.create();
    addCommon(check);
    check.addOption(words(EDITION, Edition.class).build());
    check.addOption(words(PAPER, Paper.class).build());
    check.addOption(OptionSpec.builder(STYLE).type(Path.class).build());
    check.addOption(OptionSpec.builder(STRICT).type(boolean.class).build());
    check.addOption(words(FORMAT, ListingFormat.class).build());
    check.addOption(OptionSpec.builder(DEBUG).type(boolean.class).build());
    check.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .arity("0..*")
            .build());
    return check;
  }

  private static void addCommon(CommandSpec spec) {
    spec.addOption(OptionSpec.builder("-h", HELP).usageHelp(true).type(boolean.class).build());
    spec.addOption(OptionSpec.builder("-V", VERSION).versionHelp(true).type(boolean.class).build());
  }

  /// An option that takes several words, with commas between them.
  private static <E extends Enum<E>> OptionSpec list(String name, Class<E> kind) {
    return words(name, kind).type(List.class).auxiliaryTypes(kind).splitRegex(",").build();
  }

  /// An option whose values are the words of an enum, in small letters.
  private static <E extends Enum<E>> OptionSpec.Builder words(String name, Class<E> kind) {
    return OptionSpec.builder(name).type(kind).converters(typed -> word(typed, kind));
  }

  private static <E extends Enum<E>> E word(String typed, Class<E> kind) {
    var constants = kind.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(expected(typed, constants)));
  }

  private static String expected(String typed, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" or ", "\"" + typed + "\" is not ", ""));
  }

  private Vocabulary() {}
}
