package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data in which a task has a column but no label, or none has any. */
class UnlabelledTasksTest {
  private static final String LEFT_OUT =
      "no label in column 'framing' of the data: that task is left out\n";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void a_model_of_both_tasks_is_there() throws IOException {
    Path whole =
        data("whole", "official,neutral", "narrator,praise", "official,praise", "narrator,neutral");
    Run run =
        run("train", whole, "--recipe", "rules", "--folds", "0", "--output", folder + "/rules");
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** Articles of one sentence with these labels. */
  private Path data(String name, String... labels) throws IOException {
    StringBuilder made = new StringBuilder("doc_id,sentence_id,lang,text,attribution,framing\n");
    for (int i = 0; i < labels.length; i++) {
      made.append(i + ",0,en,Line " + i + " is shut the ministry said.," + labels[i] + "\n");
    }
    return Files.writeString(folder.resolve(name + ".csv"), made);
  }

  private static Run run(String command, Path data, String... more) {
    List<String> line = new ArrayList<>(List.of(command, "--data", data.toString()));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }

  private Run evaluate(Path data, String format) {
    String model = folder.resolve("rules").toString();
    return run("evaluate", data, "--model", model, "--ignore-label", "", "--format", format);
  }

  @Test
  void a_task_without_a_label_is_left_out_of_an_evaluation() throws IOException {
    Path data = data("half", "official,", "narrator,", "official,");
    Run table = evaluate(data, "table");
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.err()).startsWith(LEFT_OUT);
    assertThat(table.out()).contains("attribution").doesNotContain("framing");
    assertThat(evaluate(data, "json").out())
        .contains("\"tasks\":{\"attribution\":{")
        .doesNotContain("framing");
  }

  @Test
  void a_task_without_a_label_is_left_out_of_a_comparison() throws IOException {
    String model = folder.resolve("rules").toString();
    Path data = data("half", "official,", "narrator,", "official,", "narrator,");
    Run run =
        run(
            "compare",
            data,
            "--model",
            model,
            "--ignore-label",
            "",
            "--folds",
            "2",
            "--output",
            folder + "/run");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).startsWith(LEFT_OUT);
    assertThat(run.out()).contains("attribution").doesNotContain("framing");
  }

  @Test
  void data_without_any_label_are_bad_input() throws IOException {
    Path data = data("none", ",", ",");
    for (String format : new String[] {"table", "json"}) {
      assertThat(evaluate(data, format))
          .isEqualTo(
              new Run(
                  3,
                  "",
                  data
                      + ": expected a label in column 'attribution' or 'framing', found none but"
                      + " those of --ignore-label\n"));
    }
  }

  @Test
  void there_is_no_stance_where_no_sentence_has_a_label_of_both_tasks() throws IOException {
    Run run = evaluate(data("apart", "official,", ",praise", "narrator,", ",neutral"), "json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"framing\":{").doesNotContain("\"stance\":{");
  }
}
