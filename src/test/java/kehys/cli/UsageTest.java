package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "train --labels tone --folds 7"
            + " | --folds: expected 2 to 6 folds (the number of articles), found 7",
        "train --labels tone --folds 1"
            + " | --folds: expected 2 to 6 folds (the number of articles), found 1",
        "train --labels tone --fold-column nosuch"
            + " | --fold-column: expected two or more values in column 'nosuch', found []",
        "compare --recipes bayes --labels tone --folds 7"
            + " | --folds: expected 2 to 6 folds (the number of articles), found 7",
        "compare --recipes bayes --labels tone --holdout author --folds 2"
            + " | --folds: the 3 values of column 'author' make a fold each with --holdout; leave"
            + " --folds out",
        "compare --recipes bayes --labels tone --curve --tune 2"
            + " | --curve: expected no --tune beside it, found both",
        "compare --recipes bayes --labels tone --second nonsense=tone"
            + " | --second: expected a task among tone, found 'nonsense'",
        "compare --recipes bayes --labels tone --second tone=nosuch"
            + " | --second: no column 'nosuch' in the data",
        "compare --recipes bayes --labels tone --slices author,nosuch"
            + " | --slices: no column 'nosuch' in the data",
        "compare --recipes bayes --labels tone --tune -1"
            + " | --tune: expected a number from 0, found -1",
        "compare --model some/m --model some/./m --labels tone"
            + " | --model: expected each model once, found 'some/./m' twice",
        "train --labels tone --tune -1 | --tune: expected a number from 0, found -1",
        "train --labels tone --tune 2 --folds 0"
            + " | --tune: expected folds to try settings on, found --folds 0",
        "evaluate --min-macro-f1 NaN | --min-macro-f1: expected a number from 0 to 1, found NaN",
        "evaluate --min-macro-f1 90 | --min-macro-f1: expected a number from 0 to 1, found 90.0",
        "evaluate --min-macro-f1 -0.1 | --min-macro-f1: expected a number from 0 to 1, found -0.1",
      })
  void an_option_that_cannot_be_met_is_wrong_usage(String line, String message) {
    Run run = run(line);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("1 of").endsWith(message + "\n");
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"train", "compare --recipes bayes"})
  void folds_that_nobody_asked_for_are_not_blamed(String command) {
    Run run = run(command + " --labels tone --where author=x --where author=y");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            Tone.CSV
                + ": expected at least 5 articles that share no sentence, for 5 folds, found 4; ask"
                + " for fewer folds with --folds\n");
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @Test
  void tuning_says_how_many_articles_it_needs() {
    Run run =
        run(
            "compare --recipes bayes --labels tone --tune 2 --folds 2 --where author=x --where"
                + " author=y");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            Tone.CSV
                + ": expected at least 3 articles outside each fold that share no sentence, to"
                + " try settings on with --tune, found 2\n");
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @Test
  void an_output_that_cannot_be_written_is_told_before_anything_is_learned() throws IOException {
    Path taken = Files.writeString(folder.resolve("made"), "no folder");
    Run run = run("train --labels tone --folds 3");
    assertThat(run)
        .isEqualTo(
            new Run(
                3, "", taken + ": expected a folder to write to, found a file; name another\n"));
    assertThat(taken).hasContent("no folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuch=", "nosuch=3"})
  void a_column_that_the_data_lack_chooses_no_rows(String where) {
    Run run = run("train --labels tone --where " + where);
    assertThat(run).isEqualTo(new Run(3, "", Tone.CSV + ": no column 'nosuch'\n"));
  }

  private Run run(String line) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
    arguments.addAll(List.of("--data", Tone.CSV, "--text", "body", "--group", "id"));
    arguments.addAll(List.of("--order", "part", "--output", folder.resolve("made").toString()));
    return Run.of(arguments.toArray(String[]::new));
  }
}
