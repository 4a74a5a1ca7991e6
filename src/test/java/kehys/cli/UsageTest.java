package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be seen to be wrong is told before anything is learned. */
class UsageTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train --labels tone,tone | --labels: expected each column once, found tone,tone",
        "compare --recipes bayes --labels tone,tone"
            + " | --labels: expected each column once, found tone,tone",
      })
  void an_option_that_cannot_be_met_is_wrong_usage(String line, String message) {
    Run run = run(line);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("1 of").endsWith(message + "\n");
    assertThat(folder.resolve("made")).doesNotExist();
  }

  private Run run(String line) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
    arguments.addAll(List.of("--data", Tone.CSV, "--text", "body", "--group", "id"));
    arguments.addAll(List.of("--order", "part", "--output", folder.resolve("made").toString()));
    return Run.of(arguments.toArray(String[]::new));
  }
}
