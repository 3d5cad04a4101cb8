package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script `fasti`, in a project of its own with a Maven and JDKs that only pretend.
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherTest {
  private static final String JAVA = "printf '%s\\n' \"$@\"; exit 7";
  private static final String MVN = "sleep 0.3; echo built >> builds; : > target/fasti.jar";

  @TempDir Path home;
  private Path project;
  private Path jdk;

  /// @param output both streams, as a terminal shows them
  private record Ended(int exit, String output) {}

  @BeforeEach
  void layOutAProject() throws IOException {
    project = Files.createDirectories(home.resolve("a project"));
    Files.copy(Path.of("fasti"), project.resolve("fasti"));
    Files.createDirectories(project.resolve("src/main"));
    Files.createDirectories(project.resolve("fonts"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    jdk = jdk("a jdk", "25.0.1");
    script(home.resolve("bin/mvn"), MVN);
  }

  @Test
  void argumentsAndExitCodeArePassedOn() throws Exception {
    var ended = run(project.resolve("fasti"), "build", "a b.csv", "*");

    assertThat(ended.exit()).isEqualTo(7);
    assertThat(ended.output().lines())
        .contains("-Dfasti.root=" + project.toRealPath())
        .endsWith("build", "a b.csv", "*");
  }

  @Test
  void theProjectIsFoundThroughALink() throws Exception {
    var link = Files.createSymbolicLink(home.resolve("link"), project.resolve("fasti"));

    assertThat(run(link).output()).contains("-Dfasti.root=" + project.toRealPath());
  }

  @Test
  void twoAtOnceOnAFirstBuildWaitForOne() throws Exception {
    var one = start(project.resolve("fasti"));
    var other = start(project.resolve("fasti"));

    assertThat(ended(one).exit()).isEqualTo(7);
    assertThat(ended(other).exit()).isEqualTo(7);
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void nothingIsBuiltAgainUntilASourceChanges() throws Exception {
    run(project.resolve("fasti"));
    run(project.resolve("fasti"));
    assertThat(builds()).isEqualTo(1);

    var later = FileTime.from(Instant.ofEpochSecond(4_000_000_000L));
    Files.setLastModifiedTime(project.resolve("pom.xml"), later);
    run(project.resolve("fasti"));

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void theLockOfAKilledBuildIsTakenAway() throws Exception {
    var lock = Files.createDirectories(project.resolve("target/fasti.lock"));
    Files.writeString(lock.resolve("owner"), "999999999\n");

    assertThat(run(project.resolve("fasti")).exit()).isEqualTo(7);
    assertThat(builds()).isEqualTo(1);
    assertThat(lock).doesNotExist();
  }

  @Test
  void whatJavaLearntAtTheFirstBuildIsGivenToItAtTheNextStart() throws Exception {
    var learn = "case $1 in -XX:AOTCacheOutput=*) echo learnt > \"${1#*=}\" ;; esac; " + JAVA;
    script(jdk.resolve("bin/java"), learn);

    assertThat(run(project.resolve("fasti")).output())
        .contains("-XX:AOTCache=" + project.toRealPath() + "/target/fasti-25.0.1.aot");
  }

  @Test
  void aJavaThatLearnsNothingIsStartedWithout() throws Exception {
    run(project.resolve("fasti"));

    assertThat(run(project.resolve("fasti")).output()).doesNotContain("-XX:AOTCache");
  }

  @Test
  void anOlderJdkIsPassedOverForTheOneOnThePath() throws Exception {
    jdk = jdk("old", "17.0.15");
    script(home.resolve("bin/java"), "exit 9");
    script(home.resolve("bin/javac"), "exit 9");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"26\"\n");

    assertThat(run(project.resolve("fasti")).exit()).isEqualTo(9);
  }

  @Test
  void aBuildThatFailsSaysWhyAndLeavesNoLock() throws Exception {
    script(home.resolve("bin/mvn"), "echo no such plugin; exit 1");

    var ended = run(project.resolve("fasti"));

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.output()).contains("no such plugin", "fasti: Fasti could not be built");
    assertThat(project.resolve("target/fasti.lock")).doesNotExist();
  }

  private Path jdk(String name, String version) throws IOException {
    var folder = home.resolve(name);
    script(folder.resolve("bin/java"), JAVA);
    script(folder.resolve("bin/javac"), JAVA);
    Files.writeString(
        folder.resolve("release"), "OS_ARCH=\"any\"\nJAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private long builds() throws IOException {
    try (var lines = Files.lines(project.resolve("builds"))) {
      return lines.count();
    }
  }

  private Ended run(Path launcher, String... arguments) throws Exception {
    return ended(start(launcher, arguments));
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("PATH", home.resolve("bin") + ":/usr/bin:/bin");
    return builder.start();
  }

  private static Ended ended(Process process) throws Exception {
    try (var out = process.inputReader()) {
      var output = out.readAllAsString();
      return new Ended(process.waitFor(), output);
    }
  }
}
