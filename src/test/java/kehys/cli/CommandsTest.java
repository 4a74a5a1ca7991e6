package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user meets them, from a CSV of somebody else's labels to answers. */
class CommandsTest {
  private static final String TONE = Tone.CSV;

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
  void a_gate_that_is_missed_ends_with_exit_code_1() throws IOException {
    String other =
        Files.readString(Path.of(TONE)).replace("angry,This council", "calm,This council");
    Path data = Files.writeString(folder.resolve("other.csv"), other);
    Run run =
        Run.of(
            "evaluate",
            "--model",
            model(),
            "--data",
            data.toString(),
            "--text",
            "body",
            "--group",
            "id",
            "--order",
            "part",
            "--min-macro-f1",
            "1");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("\ntone: expected a macro-F1 of at least 1.0, found 0.9");
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
  void no_name_steers_the_terminal() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("steering.jsonl"),
            "{\"id\":\"a\\u001b[31m\\nb\\u202e\",\"lang\":\"en\",\"text\":\"Buses run.\"}\n");
    Run run = Run.of("score", "--model", model(), "" + article);
    assertThat(run.out()).startsWith("a [31m b  · en · 1 sentence\n");
    train("red\u001b[31m");
    Run card = Run.of("model", "show", folder.resolve("red\u001b[31m").toString());
    assertThat(card.out()).startsWith("# Model card: red [31m\n").doesNotContain("\u001b");
  }
}
