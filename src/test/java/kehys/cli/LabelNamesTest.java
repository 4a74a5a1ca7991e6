package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task has the name of its column, and stands under it in every answer. */
class LabelNamesTest {

  @ParameterizedTest
  @CsvSource({
    "text, text",
    "doc_id, doc_id",
    "'tone,start', start",
    "decision, decision",
    "source, source",
    "likelihood, likelihood",
    "'tone,explained', explained",
    "'tone,tone_p', tone_p"
  })
  void a_name_that_answers_would_have_twice_is_wrong_usage(String labels, String twice) {
    Run refused =
        new Run(
            2,
            "",
            "--labels: answers would have '"
                + twice
                + "' twice; rename the column: schema, doc_id, index, kind, lang, start, end, text,"
                + " stance, decision, source, likelihood, evidence, explained are in every answer,"
                + " and NAME_p is the probability of NAME\n");
    assertThat(run("train", labels)).isEqualTo(refused);
    assertThat(run("compare", labels, "--recipes", "linear")).isEqualTo(refused);
  }

  private static Run run(String command, String labels, String... more) {
    List<String> line = new ArrayList<>(List.of(command, "--data", "nowhere.csv"));
    line.addAll(List.of("--output", "x", "--labels", labels));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }
}
