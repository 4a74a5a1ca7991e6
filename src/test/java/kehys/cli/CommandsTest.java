package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user meets them, from a CSV of somebody else's labels to answers. */
class CommandsTest {
  private static final String TONE = "src/test/resources/kehys/cli/tone.csv";

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_model_is_trained() {
    Run run = train("tone");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Run train(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("train", "--data", TONE, "--text", "body", "--group", "id", "--order", "part"));
    arguments.addAll(List.of("--labels", "tone", "--set", "bits=12"));
    arguments.addAll(List.of("--output", folder.resolve(name).toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--folds")) {
      arguments.addAll(List.of("--folds", "3"));
    }
    return Run.of(arguments.toArray(String[]::new));
  }

  private static String model() {
    return folder.resolve("tone").toString();
  }

  @Test
  void training_tells_how_good_the_model_is_on_articles_it_has_not_seen() {
    Run run = train("again");
    assertThat(run.err())
        .contains("learning from 18 sentences of 6 articles")
        .contains("measured 3 of 3 folds")
        .containsPattern("tone: macro-F1 [01]\\.\\d{3} \\[[01]\\.\\d{3}, [01]\\.\\d{3}\\]");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void training_again_replaces_the_model_by_the_same_bytes() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("tone/model.safetensors"));
    train("tone");
    assertThat(Files.readAllBytes(folder.resolve("tone/model.safetensors"))).isEqualTo(before);
  }

  @Test
  void every_answer_is_one_line_of_json_with_its_keys_in_order() throws IOException {
    Path article = Files.writeString(folder.resolve("news.txt"), "A shameful lie! Buses run.\n");
    Run run =
        Run.of("score", "--model", model(), "--lang", "en", "--format", "jsonl", "" + article);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(run.out().lines().findFirst().orElseThrow());
    List<String> keys = new ArrayList<>();
    first.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "schema",
            "doc_id",
            "index",
            "kind",
            "lang",
            "start",
            "end",
            "text",
            "tone",
            "decision",
            "source");
    assertThat(first.path("tone").path("label").asText()).isEqualTo("angry");
    assertThat(first.path("doc_id").asText()).isEqualTo("news");
  }

  @Test
  void places_are_counted_in_code_points() throws IOException {
    String text = "😀 A lie!\nBuses run 😀 today.";
    Path article = Files.writeString(folder.resolve("smile.txt"), text);
    Run run =
        Run.of("score", "--model", model(), "--lang", "en", "--format", "jsonl", "" + article);
    int[] points = text.codePoints().toArray();
    for (String line : run.out().lines().toList()) {
      JsonNode answer = new ObjectMapper().readTree(line);
      int start = answer.path("start").asInt();
      assertThat(new String(points, start, answer.path("end").asInt() - start))
          .isEqualTo(answer.path("text").asText());
    }
  }

  @Test
  void a_line_end_at_the_end_of_the_file_changes_nothing() throws IOException {
    Path bare = write("one/end.txt", "Buses run.");
    Path ended = write("two/end.txt", "Buses run.\n");
    assertThat(Run.of("score", "--model", model(), "--format", "csv", "" + ended).out())
        .isEqualTo(Run.of("score", "--model", model(), "--format", "csv", "" + bare).out());
  }

  private static Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  @Test
  void the_table_counts_the_labels_at_its_end() {
    Run run =
        Run.of(
            "score", "--model", model(), "--text", "body", "--group", "id", "--order", "part",
            TONE);
    assertThat(run.out().lines()).last().asString().startsWith("calm");
    assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void a_file_is_written_whole_and_nothing_goes_to_the_screen() throws IOException {
    Path answers = folder.resolve("answers.csv");
    Run run =
        Run.of(
            "score",
            "--model",
            model(),
            "--text",
            "body",
            "--format",
            "csv",
            "--output",
            "" + answers,
            TONE);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(answers)).hasSize(19);
  }

  @Test
  void an_evaluation_is_the_same_json_each_time() throws IOException {
    String[] line = {
      "evaluate",
      "--model",
      model(),
      "--data",
      TONE,
      "--text",
      "body",
      "--group",
      "id",
      "--order",
      "part",
      "--format",
      "json"
    };
    JsonNode json = new ObjectMapper().readTree(Run.of(line).out());
    assertThat(json.path("data").path("groups").asInt()).isEqualTo(6);
    assertThat(json.path("tasks").path("tone").path("confusion").path("rows").size()).isEqualTo(2);
    assertThat(json.path("results_sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(Run.of(line).out()).isEqualTo(Run.of(line).out());
  }

  @Test
  void a_gate_that_is_missed_ends_with_exit_code_1() {
    Run run =
        Run.of(
            "evaluate",
            "--model",
            model(),
            "--data",
            TONE,
            "--text",
            "body",
            "--group",
            "id",
            "--order",
            "part",
            "--min-macro-f1",
            "1.1");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("tone: expected a macro-F1 of at least 1.1, found ");
  }

  @Test
  void a_card_shows_what_the_model_is() {
    Run run = Run.of("model", "show", model());
    assertThat(run.out())
        .startsWith("# Model card: tone\n")
        .contains("18 sentences of 6 articles")
        .contains("| bits | 12 |");
  }

  @Test
  void recipes_are_listed_with_their_settings() {
    assertThat(Run.of("recipes").out())
        .contains("linear")
        .contains("cost         0.5 ")
        .contains("smoothing")
        .contains("rounds")
        .contains("majority  the most frequent label");
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
    double best = rows.stream().skip(1).mapToDouble(CommandsTest::lastNumber).max().orElseThrow();
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
        Run.of("score", "--model", folder.resolve("bare").toString(), "--max-error", "5%", TONE);
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
    Run run = Run.of("score", "--model", model(), "--max-error", "high", TONE);
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
