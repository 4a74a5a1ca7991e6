package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user gets wrong ends in one line and the right exit code. */
class FaultsTest {
  private static final String TONE = "src/test/resources/kehys/cli/tone.csv";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"score", "train", "evaluate", "compare", "report", "recipes", "model"})
  void every_command_has_help_with_an_example(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: kehys " + command).contains("Example");
  }

  @Test
  void without_a_command_the_help_is_shown() {
    assertThat(Run.of().out()).contains("Usage: kehys").contains("Exit codes");
  }

  @Test
  void an_unknown_option_is_wrong_usage() {
    Run run = Run.of("score", "--colour", "a.txt");
    assertThat(run)
        .isEqualTo(new Run(2, "", "Unknown option: '--colour' (see 'kehys score --help')\n"));
  }

  @Test
  void an_unknown_recipe_is_wrong_usage() {
    Run run = Run.of("train", "--data", TONE, "--output", "x", "--recipe", "magic");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "--recipe: expected a recipe that 'kehys recipes' lists, or several joined by +,"
                    + " found 'magic'\n"));
  }

  @Test
  void a_setting_out_of_range_is_wrong_usage() {
    Run run = Run.of("train", "--data", TONE, "--output", "x", "--set", "bits=99");
    assertThat(run)
        .isEqualTo(
            new Run(2, "", "setting 'bits': expected a whole number from 8 to 24, found '99'\n"));
  }

  @Test
  void more_folds_than_articles_are_wrong_usage() {
    Run run =
        Run.of(
            "train",
            "--data",
            TONE,
            "--text",
            "body",
            "--group",
            "id",
            "--order",
            "part",
            "--labels",
            "tone",
            "--folds",
            "7",
            "--output",
            folder.resolve("m").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .endsWith("--folds: expected 2 to 6 folds (the number of articles), found 7\n");
    assertThat(folder.resolve("m")).doesNotExist();
  }

  @Test
  void a_missing_column_is_bad_data() {
    Run run = Run.of("train", "--data", TONE, "--output", folder.resolve("m").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith(TONE).contains("'text'").hasLineCount(1);
  }

  @Test
  void a_missing_model_is_bad_input() {
    Run run = Run.of("model", "show", "nowhere");
    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "nowhere/model.safetensors: expected a model file, found none; name a folder with"
                    + " one\n"));
  }

  @Test
  void a_missing_article_is_bad_input() {
    String model = folder.resolve("tone").toString();
    Run.of(
        "train",
        "--data",
        TONE,
        "--text",
        "body",
        "--group",
        "id",
        "--order",
        "part",
        "--labels",
        "tone",
        "--folds",
        "0",
        "--set",
        "bits=8",
        "--output",
        model);
    Run run = Run.of("score", "--model", model, "nowhere.txt");
    assertThat(run).isEqualTo(new Run(3, "", "nowhere.txt: no such file; check the name\n"));
  }

  @Test
  void a_failed_run_leaves_the_old_output_whole() throws IOException {
    Path answers = Files.writeString(folder.resolve("answers.jsonl"), "old\n");
    Run run = Run.of("score", "--output", answers.toString(), "nowhere.txt");
    assertThat(run.code()).isEqualTo(3);
    assertThat(answers).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(answers);
    }
  }

  @Test
  void an_output_that_is_an_input_is_wrong_usage() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Buses run.\n");
    Path page = Files.writeString(folder.resolve("b.html"), "<p>Trams run.</p>\n");
    assertRefused(article, "table", article, "-");
    assertRefused(folder, "html", article, folder);
    Run beside = Run.of("score", "--format", "html", "--output", "" + folder, "" + page);
    assertThat(beside)
        .isEqualTo(
            new Run(
                3,
                "",
                page
                    + ": expected a place for its page, found the article there; name another"
                    + " folder: --output pages\n"));
    assertThat(article).hasContent("Buses run.");
    assertThat(page).hasContent("<p>Trams run.</p>");
  }

  private static void assertRefused(Path input, String format, Object... inputs) {
    List<String> line = new ArrayList<>(List.of("score", "--format", format));
    line.addAll(List.of("--output", input.toString()));
    Stream.of(inputs).map(Object::toString).forEach(line::add);
    assertThat(Run.of(line.toArray(String[]::new)))
        .isEqualTo(
            new Run(
                2,
                "",
                "--output: expected a place that is not read, found '"
                    + input
                    + "', which is an input; name another\n"));
  }
}
