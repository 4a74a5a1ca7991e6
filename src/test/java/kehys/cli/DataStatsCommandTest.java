package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataStatsCommandTest {
  private static final String[] TONE = {
    "data",
    "stats",
    "--text",
    "body",
    "--group",
    "id",
    "--order",
    "part",
    "--labels",
    "tone",
    "src/test/resources/kehys/cli/tone.csv"
  };

  @TempDir private Path folder = Path.of("");

  private static Run tone(String... more) {
    String[] arguments = new String[TONE.length + more.length];
    System.arraycopy(TONE, 0, arguments, 0, TONE.length);
    System.arraycopy(more, 0, arguments, TONE.length, more.length);
    return Run.of(arguments);
  }

  @Test
  void a_table_says_what_is_in_a_corpus() {
    Run run = tone();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("src/test/resources/kehys/cli/tone.csv\nSHA-256 ")
        .contains("\n18 sentences, 6 articles, 0 publishers\n")
        .contains("words that set labels of tone apart\n  angry\n");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void json_is_the_same_each_time() throws IOException {
    Run run = tone("--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.path("schema").asInt()).isEqualTo(1);
    assertThat(json.path("data").path("groups").asInt()).isEqualTo(6);
    assertThat(json.path("top").path("tone").path("angry").path("en").size()).isEqualTo(10);
    assertThat(tone("--format", "json")).isEqualTo(run);
  }

  @Test
  void ungrouped_data_are_counted_row_by_row_and_it_says_so() throws IOException {
    Path file =
        Files.writeString(folder.resolve("rows.csv"), "text,lang,mood\nGo,en,x\nStay,en,y\n");
    Run run = Run.of("data", "stats", "--labels", "mood", file.toString());
    assertThat(run.out()).contains("\n2 sentences, 2 articles, 0 publishers\n");
    assertThat(run.err())
        .isEqualTo(
            "no column 'doc_id': each row is taken as an article of its own (name another with"
                + " --group)\n");
  }

  @Test
  void a_missing_label_column_is_said_in_one_line() throws IOException {
    Path file = Files.writeString(folder.resolve("rows.csv"), "doc_id,text,mood\na,Go,x\n");
    assertThat(Run.of("data", "stats", file.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                file
                    + ":1: no column 'attribution'; found 'doc_id', 'text', 'mood'; name the columns"
                    + " of labels with --labels NAMES\n"));
  }

  @Test
  void rows_with_an_ignored_label_are_left_out_of_its_task_alone() throws IOException {
    String rows = "doc_id,text,lang,mood\na,Go,en,x\na,Stay,en,y\na,Or,en,\n";
    Path file = Files.writeString(folder.resolve("rows.csv"), rows);
    Run run =
        Run.of(
            "data",
            "stats",
            "--labels",
            "mood",
            "--ignore-label",
            "",
            "--ignore-label",
            "y",
            "--format",
            "json",
            file.toString());
    assertThat(run.out()).contains("\"rows\":3,").contains("\"tasks\":{\"mood\":{\"x\":1}}");
  }

  @Test
  void help_has_an_example() {
    Run run = Run.of("data", "stats", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: kehys data stats").contains("Example");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void without_files_it_says_what_is_missing() {
    assertThat(Run.of("data", "stats"))
        .isEqualTo(
            new Run(2, "", "Missing required parameter: 'CSV' (see 'kehys data stats --help')\n"));
  }
}
