package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching, joining, explaining and abstaining, as a user meets them. */
class TrainedAnswersTest {
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_model_is_trained() {
    Run run = train("tone");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Run train(String name, String... more) {
    return Tone.train(folder, name, more);
  }

  private static String model() {
    return folder.resolve("tone").toString();
  }

  @Test
  void the_weights_of_words_add_up_to_the_score_of_the_answer() throws IOException {
    assertExplained(model(), "exact");
  }

  private static void assertExplained(String model, String method) throws IOException {
    Path article = Files.writeString(folder.resolve("why.txt"), "A shameful lie! Buses run.\n");
    Run run =
        Run.of(
            "score",
            "--model",
            model,
            "--lang",
            "en",
            "--format",
            "jsonl",
            "--explain",
            article.toString());
    assertThat(run.code()).as(run.err()).isZero();
    for (String line : run.out().lines().toList()) {
      JsonNode answer = new ObjectMapper().readTree(line);
      double sum = 0;
      for (JsonNode evidence : answer.path("evidence")) {
        sum += evidence.path("weight").asDouble();
        assertThat(evidence.path("end").asInt()).isLessThanOrEqualTo(answer.path("end").asInt());
      }
      JsonNode explained = answer.path("explained").path("tone");
      assertThat(explained.path("method").asText()).isEqualTo(method);
      assertThat(sum).isCloseTo(explained.path("score").asDouble(), within(1e-4));
    }
  }

  @Test
  void a_search_writes_what_it_tried_and_takes_the_best() throws IOException {
    Run run = train("tuned", "--tune", "3");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("tried 3 of 3: mean macro-F1 ");
    List<String> rows = Files.readAllLines(folder.resolve("tuned/tuning.csv"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).startsWith("balance,before,").endsWith(",macro_f1_tone");
    double best =
        rows.stream().skip(1).mapToDouble(TrainedAnswersTest::lastNumber).max().orElseThrow();
    assertThat(run.err()).contains(String.format(Locale.ROOT, "tone: macro-F1 %.3f", best));
  }

  private static double lastNumber(String row) {
    return Double.parseDouble(row.substring(row.lastIndexOf(',') + 1));
  }

  @Test
  void without_figures_no_error_can_be_promised() {
    Run bare = train("bare", "--folds", "0");
    assertThat(bare.code()).as(bare.err()).isZero();
    Run run =
        Run.of(
            "score", "--model", folder.resolve("bare").toString(), "--max-error", "5%", Tone.CSV);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--max-error: expected a model that was measured when it was learned, found one"
                + " without figures; train it again with --folds 2 or more");
  }

  @Test
  void where_no_answer_is_sure_enough_all_are_left_to_a_person() throws IOException {
    Path article = Files.writeString(folder.resolve("unsure.txt"), "A shameful lie! Buses run.\n");
    Run run =
        Run.of(
            "score",
            "--model",
            model(),
            "--lang",
            "en",
            "--format",
            "jsonl",
            "--max-error",
            "1%",
            article.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("tone: no answer is sure enough to stay below that error; all are left");
    assertThat(run.out().lines()).allMatch(line -> line.contains("\"decision\":\"review\""));
  }

  @Test
  void an_error_that_is_no_share_is_told() {
    Run run = Run.of("score", "--model", model(), "--max-error", "high", Tone.CSV);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--max-error: expected a share above 0 and below 1, such as 5% or 0.05, found 'high'");
  }

  @Test
  void recipes_are_joined_and_explained_by_blanking_words_out() throws IOException {
    Run run = train("joined", "--recipe", "linear+majority", "--pool", "tone=equal");
    assertThat(run.code()).as(run.err()).isZero();
    assertExplained(folder.resolve("joined").toString(), "occlusion");
  }

  @Test
  void an_unknown_way_of_pooling_is_told() {
    Run run = train("none", "--pool", "tone=loud");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--pool: expected learned or equal, found 'loud'");
  }
}
