package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is called a second time. */
@Tag("slow")
class CompareAgainTest {
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_run_is_there() {
    Run run = compare("first", "--recipes", "bayes");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Run compare(String name, String... more) {
    return Tone.compare(folder, name, more);
  }

  private static JsonNode results(String name) throws IOException {
    return Tone.results(folder, name);
  }

  @Test
  void a_run_that_was_broken_off_goes_on() throws IOException {
    compare("broken", "--recipes", "bayes");
    Files.delete(folder.resolve("broken/run.json"));
    Files.delete(folder.resolve("broken/answers/bayes.1.txt"));
    Run run = compare("broken", "--recipes", "bayes");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("going on with the run in " + folder.resolve("broken") + "\n");
    assertThat(results("broken").path("results_sha256"))
        .isEqualTo(results("first").path("results_sha256"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NaN NaN | expected a number from 0 to 1.001, found 'NaN'",
        "0.5 0.3 0.2 | expected [2] probabilities, a number for each task, found [3]",
        "0.5 | expected [2] probabilities, a number for each task, found [1]",
        "0.5 half | expected a number, found 'half'",
        "'' | expected answers to an article of 3 sentences before this line, found 1",
      })
  void answers_that_are_damaged_are_told_by_their_line(String line, String fault)
      throws IOException {
    compare("damaged", "--recipes", "bayes");
    Path file = folder.resolve("damaged/answers/bayes.0.txt");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(2, line);
    Files.write(file, lines);
    Run run = compare("damaged", "--recipes", "bayes");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .endsWith("\n" + file + ":3: " + fault + "; delete the file and the fold is done anew\n");
    Files.delete(file);
  }

  @Test
  void another_plan_in_the_folder_is_refused() {
    Run run = compare("first", "--recipes", "bayes", "--seed", "2");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            "\n"
                + folder.resolve("first/plan.txt")
                + ": expected a run of the same data, folds, recipes and version, found another;"
                + " name another folder with --output, or delete this one\n");
  }

  /** Rows of which each option that chooses among them chooses others. */
  private static String chosen() {
    StringBuilder made = new StringBuilder("id,part,back,half,tone,lang,other,title,text\n");
    for (int row = 0; row < 24; row++) {
      made.append(row / 2 + "," + row % 2 + "," + (1 - row % 2) + "," + row / 12 + ",")
          .append(row % 3 == 0 ? "calm,fi,en," : "angry,sv,en,")
          .append("Title " + row % 5 + " here.,Line " + row % 7 + " there.\n");
    }
    return made.append("12,0,0,0,,fi,en,Title.,Line.\n").toString();
  }

  private static Run choose(Path data, String... more) {
    List<String> arguments = new ArrayList<>(List.of("compare", "--data", data.toString()));
    arguments.addAll(List.of("--labels", "tone", "--folds", "2", "--recipes", "bayes"));
    arguments.addAll(List.of("--output", folder.resolve("chosen").toString()));
    arguments.addAll(List.of("--ignore-label", ""));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void answers_to_other_rows_texts_orders_or_languages_are_never_taken_for_these()
      throws IOException {
    Path data = Files.writeString(folder.resolve("chosen.csv"), chosen());
    Run first = choose(data, "--group", "id", "--order", "part");
    assertThat(first.code()).as(first.err()).isZero();
    for (String[] others :
        new String[][] {
          {"--group", "id", "--order", "part", "--text", "title"},
          {"--group", "id", "--order", "back"},
          {"--group", "id", "--order", "part", "--lang-column", "other"},
          {"--group", "part", "--order", "id"},
          {"--group", "id", "--order", "part", "--where", "half=1"},
        }) {
      Run run = choose(data, others);
      assertThat(run.code()).as(run.err()).isEqualTo(3);
      assertThat(run.err())
          .endsWith(
              "\n"
                  + folder.resolve("chosen/plan.txt")
                  + ": expected a run of the same data, folds, recipes and version, found another;"
                  + " name another folder with --output, or delete this one\n");
    }
  }
}
