import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs google-java-format on every source file below a folder: `check` names those that are not
/// formatted and fails, `write` formats them. Run by the build in the JDK that compiles.
public final class Format {
  public static void main(String[] arguments) throws Exception {
    var command = new ArrayList<String>();
    command.addAll(
        arguments[0].equals("write")
            ? List.of("--replace")
            : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of(arguments[1]))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(command::add);
    }
    var out = new PrintWriter(System.out, true);
    var exit =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(command.toArray(String[]::new));
    if (exit != 0) {
      out.println("not formatted as above: mvn verify -Dformat.mode=write mends it");
    }
    System.exit(exit);
  }

  private Format() {}
}
