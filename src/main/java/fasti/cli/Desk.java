package fasti.cli;

import fasti.batch.Batch;
import fasti.batch.ExitCode;
import fasti.batch.Report;
import fasti.batch.Request;
import java.io.PrintStream;

/// Takes an order, has it carried out and says what became of it.
///
/// @param out for what was asked for
/// @param err for what went wrong, and for the progress bar
record Desk(Surroundings surroundings, PrintStream out, PrintStream err) {
  ExitCode serve(String... typed) {
    return switch (new Arguments(surroundings).understand(typed)) {
      case Command.Say(var text) -> {
        out.print(text);
        yield ExitCode.BUILT;
      }
      case Command.Wrong(var message, var hint) -> {
        err.println("fasti: " + message + "\n  hint: " + hint);
        yield ExitCode.WRONG_USAGE;
      }
      case Command.Run run -> carryOut(run);
    };
  }

  private ExitCode carryOut(Command.Run run) {
    var report = report(run.request());
    listing(run).show(report);
    if (run.debug()) {
      report.books().forEach(book -> book.fault().ifPresent(fault -> fault.printStackTrace(err)));
    }
    return report.exitCode();
  }

  private Report report(Request request) {
    if (!surroundings.terminal()) {
      return Batch.run(request, _ -> {});
    }
    try (var bar = new Bar(err)) {
      return Batch.run(request, bar);
    }
  }

  private Listing listing(Command.Run run) {
    return switch (run.format()) {
      case TEXT -> new TextListing(out, err, run.request().formats().isEmpty());
      case JSON -> new JsonListing(out);
    };
  }
}
