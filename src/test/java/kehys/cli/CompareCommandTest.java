package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CompareCommandTest {
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

  /** The cells of a CSV file whose cells have no commas. */
  private static List<List<String>> rows(String name, String file) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve(file)).stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  @Test
  void the_same_call_gives_the_same_bytes() throws IOException {
    Run run = compare("again", "--recipes", "bayes");
    assertThat(run.code()).as(run.err()).isZero();
    for (String file : List.of("predictions.csv", "sentences.csv", "plan.txt", "README.md")) {
      assertThat(folder.resolve("again").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
    }
    assertThat(results("again").path("results")).isEqualTo(results("first").path("results"));
    assertThat(results("again").path("results_sha256"))
        .isEqualTo(results("first").path("results_sha256"));
  }

  @Test
  void whoever_asks_of_few_articles_is_told_that_the_intervals_are_too_narrow() {
    String few = "intervals over fewer than 20 articles are too narrow, and here are 6: ";
    assertThat(compare("first", "--recipes", "bayes").err()).containsOnlyOnce(few);
    Run learned = Tone.train(folder, "few");
    assertThat(learned.err()).containsOnlyOnce(few);
    for (String format : List.of("table", "json")) {
      Run run =
          Run.of(
              ("evaluate --text body --group id --order part --format " + format + " --data ")
                  .concat(Tone.CSV + " --model " + folder.resolve("few"))
                  .split(" ", -1));
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).containsOnlyOnce(few);
    }
  }

  @Test
  void a_curve_ends_in_the_entrant_itself() throws IOException {
    Run run =
        compare(
            "curve",
            "--recipes",
            "bayes+linear",
            "--pool",
            "tone=equal",
            "--curve",
            "--set",
            "bits=8");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode tasks = results("curve").path("results");
    assertThat(tasks.at("/curves/0/points/3/macro_f1/value"))
        .isEqualTo(tasks.at("/tasks/0/entrants/1/scores/macro_f1/value"));
  }

  @Test
  void no_value_of_a_column_that_is_held_out_stands_in_two_folds() throws IOException {
    Run run = compare("held", "--recipes", "bayes", "--holdout", "author");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> authors = List.of("x", "x", "y", "y", "z", "z");
    Set<String> folds = new HashSet<>();
    for (List<String> row : rows("held", "predictions.csv")) {
      folds.add(authors.get(Integer.parseInt(row.get(2))) + " in " + row.get(4));
    }
    assertThat(folds).hasSize(3);
  }

  @Test
  void an_unknown_recipe_is_wrong_usage() {
    Run run = compare("magic", "--recipes", "magic");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            "--recipes: expected a recipe that 'kehys recipes' lists, or several joined by +, found"
                + " 'magic'\n");
    assertThat(folder.resolve("magic")).doesNotExist();
  }

  @Test
  void nobody_to_compare_is_wrong_usage() {
    assertThat(compare("nobody"))
        .isEqualTo(new Run(2, "", "expected --recipes or --model, found neither\n"));
  }

  @Test
  void the_columns_of_the_data_keep_their_names_and_their_cells() throws IOException {
    Path data = folder.resolve("named.csv");
    Files.writeString(
        data,
        Files.readString(Path.of(Tone.CSV))
            .replace("id,part,author,tone,body", "article,line,file,tone,sentence"));
    Run run =
        Run.of(
            ("compare --data "
                    + data
                    + " --labels tone --text sentence --group article --order line")
                .concat(" --folds 2 --recipes bayes --output " + folder.resolve("named"))
                .split(" ", -1));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("named/sentences.csv")))
        .startsWith(
            "kehys_article,kehys_sentence,kehys_file,kehys_line,article,file,line,sentence,tone",
            "0,0," + data + ",2,a,x,1,The library opens at nine on weekdays.,calm");
    assertThat(results("named").path("place_columns"))
        .hasToString(
            "{\"article\":\"kehys_article\",\"sentence\":\"kehys_sentence\","
                + "\"file\":\"kehys_file\",\"line\":\"kehys_line\"}");
    assertThat(Run.of("report", folder.resolve("named").toString()).code()).isZero();
    assertThat(folder.resolve("named/report.html"))
        .content()
        .contains("This council is a disgrace to the town!");
  }

  /** Articles of two outlets, of which each writes in one tone only. */
  private static String outlets() {
    StringBuilder made = new StringBuilder("doc_id,outlet,tone,text\n");
    for (int article = 0; article < 12; article++) {
      for (int sentence = 0; sentence < 4; sentence++) {
        made.append(article)
            .append(article % 2 == 0 ? ",Morning,calm," : ",Evening,angry,")
            .append("Sentence number ")
            .append(article * 4 + sentence)
            .append(" tells of line ")
            .append((article * 7 + sentence * 5) % 31)
            .append(".\n");
      }
    }
    return made.toString();
  }

  @Test
  void a_column_that_gives_the_label_away_is_a_leak() throws IOException {
    Path data = Files.writeString(folder.resolve("made.csv"), outlets());
    Run run =
        Run.of(
            "compare",
            "--data",
            data.toString(),
            "--labels",
            "tone",
            "--folds",
            "3",
            "--recipes",
            "bayes",
            "--output",
            folder.resolve("made").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .containsPattern(
            "label given away by a column: column 'outlet': tells 100 % of 'tone' \\(p = 0.0\\d\\d"
                + "\\); hold it out: --holdout outlet\n");
    assertThat(results("made").path("leaks").findValuesAsText("kind"))
        .contains("label given away by a column");
  }

  @Test
  void the_accuracy_of_a_run_is_that_of_its_predictions() throws IOException {
    for (JsonNode entrant : results("first").at("/results/tasks/0/entrants")) {
      List<List<String>> rows =
          rows("first", "predictions.csv").stream()
              .filter(row -> row.get(0).equals(entrant.path("name").asText()))
              .toList();
      double right = rows.stream().filter(row -> row.get(5).equals(row.get(6))).count();
      assertThat(rows).hasSize(18);
      assertThat(entrant.at("/scores/accuracy/value").asDouble())
          .isCloseTo(right / rows.size(), offset(1e-6));
    }
  }

  @Test
  void a_run_explains_its_files_and_can_be_shown() throws IOException {
    assertThat(folder.resolve("first/README.md"))
        .content()
        .startsWith("# A run of kehys compare\n");
    Run run = Run.of("report", folder.resolve("first").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("first/report.html")))
        .contains("Surest wrong answers")
        .contains("<code>" + results("first").path("signature").asText() + "</code>");
  }
}
