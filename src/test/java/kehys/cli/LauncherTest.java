package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java that says what it was asked to run. */
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final String THOROUGH = "-XX:Tier4InvocationThreshold=50000";
  private static final int LONG = 33 << 20;
  private static final String JAVA =
      """
      #!/bin/sh
      case "$1" in
        -version) echo 'openjdk version "17.0.1"' >&2 ;;
        -XX:ArchiveClassesAtExit=*) : >"${1#*=}"; printf '%s\\n' "$@" ;;
        *) printf '%s\\n' "$@" ;;
      esac
      case "$*" in *missing.txt) exit 3 ;; esac
      """;

  private final Path home;

  /** A home whose jar is newer than its sources. */
  LauncherTest(@TempDir Path home) throws IOException {
    this.home = home;
    Files.copy(Path.of("kehys"), home.resolve("kehys"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("target"));
    Files.createDirectories(home.resolve("jdk/bin"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.fromMillis(0));
    Files.setLastModifiedTime(home.resolve("src/main"), FileTime.fromMillis(0));
    Files.writeString(home.resolve("target/kehys.jar"), "");
    Path java = Files.writeString(home.resolve("jdk/bin/java"), JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("short.txt"), "A minister spoke.\n");
    Files.write(home.resolve("long.csv"), new byte[LONG]);
  }

  @Test
  void little_input_is_left_to_the_quick_compiler() throws IOException, InterruptedException {
    assertThat(run("score", "short.txt")).contains(QUICK).doesNotContain(THOROUGH);
  }

  @Test
  void much_input_and_input_of_unknown_length_get_the_thorough_compiler()
      throws IOException, InterruptedException {
    assertThat(run("score", "long.csv")).contains(THOROUGH).doesNotContain(QUICK);
    assertThat(run("score", "--explain", "long.csv")).contains(THOROUGH);
    assertThat(run("score", ".")).contains(THOROUGH);
    assertThat(run("score", "--format", "jsonl", "-")).contains(THOROUGH);
  }

  @Test
  void a_file_that_an_option_names_is_no_input() throws IOException, InterruptedException {
    assertThat(run("score", "--output", "long.csv", "short.txt")).contains(QUICK);
    assertThat(run("score", "short.txt", "--model", "long.csv", "--raw")).contains(QUICK);
  }

  @Test
  void arguments_arrive_as_they_were_given() throws IOException, InterruptedException {
    List<String> given = List.of("score", "--text", "the text; $HOME", "two  spaces.csv", "");
    assertThat(run(given.toArray(String[]::new))).endsWith(given.toArray(String[]::new));
  }

  @Test
  void only_training_may_use_the_serialization_of_java() throws IOException, InterruptedException {
    assertThat(run("score", "short.txt")).contains("-Djdk.serialFilter=!*");
    assertThat(run("evaluate", "--data", "short.txt")).contains("-Djdk.serialFilter=!*");
    assertThat(run("train", "--data", "short.txt")).noneMatch(one -> one.contains("serialFilter"));
  }

  @Test
  void the_archive_of_classes_is_made_by_the_first_score_that_succeeds()
      throws IOException, InterruptedException {
    assertThat(run(3, "score", "missing.txt")).anyMatch(LauncherTest::makesArchive);
    assertThat(run("score", "--help")).noneMatch(LauncherTest::makesArchive);
    assertThat(run("score", "short.txt")).anyMatch(LauncherTest::makesArchive);
    assertThat(run("score", "short.txt"))
        .noneMatch(LauncherTest::makesArchive)
        .anyMatch(one -> one.startsWith("-XX:SharedArchiveFile="));
  }

  private static boolean makesArchive(String argument) {
    return argument.startsWith("-XX:ArchiveClassesAtExit=");
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    return run(0, arguments);
  }

  private List<String> run(int code, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "./kehys"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(home.toFile());
    process.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    process.redirectErrorStream(true);
    Process run = process.start();
    String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(out).isEqualTo(code);
    return List.of(out.split("\n", -1)).subList(0, out.split("\n", -1).length - 1);
  }
}
