package fasti.cli;

import fasti.batch.Request.Workplace;
import java.nio.file.Path;
import java.util.Optional;

/// The door to everything. What has to be asked of the machine is asked here and nowhere else.
public final class Main {
  /// The launcher says where the project lies; without it, it is the folder one stands in.
  private static final String ROOT = "fasti.root";

  /// The launcher says whether the errors go to a terminal: asking costs the shell nothing.
  private static final String TERMINAL = "fasti.terminal";

  public static void main(String[] arguments) {
    var here = Path.of("");
    var surroundings =
        new Surroundings(
            new Workplace(Path.of(System.getProperty(ROOT, "")), here),
            Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")),
            Boolean.getBoolean(TERMINAL),
            Runtime.getRuntime().availableProcessors());
    var desk = new Desk(surroundings, System.out, System.err);
    var exit = desk.serve(arguments);
    System.out.flush();
    System.err.flush();
    System.exit(exit.number());
  }

  private Main() {}
}
