package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class CompareCommandTest {
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_run_is_there() {
    Run run = compare("first", "--recipes", "bayes");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Run compare(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("compare", "--data", Tone.CSV, "--text", "body", "--group", "id", "--order"));
    arguments.addAll(List.of("part", "--labels", "tone", "--folds", "3"));
    arguments.addAll(List.of("--output", folder.resolve(name).toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private static JsonNode results(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).resolve("run.json").toFile());
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
  void models_answer_too_and_those_that_have_seen_the_data_are_a_leak() throws IOException {
    assertThat(Tone.train(folder, "one", "--folds", "0").code()).isZero();
    assertThat(Tone.train(folder, "two", "--folds", "0", "--seed", "2").code()).isZero();
    Run run =
        compare(
            "models",
            "--model",
            folder.resolve("one").toString(),
            "--model",
            folder.resolve("two").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(results("models").path("entrants").findValuesAsText("name"))
        .containsExactly("majority", "model:one", "model:two");
    assertThat(run.err())
        .contains(
            "a model has seen the answers: model:one: was learned from these very data; its figures"
                + " say nothing of how good it is\n");
  }

  private static String trained(String name, String... more) {
    List<String> all = new ArrayList<>(List.of("--folds", "0"));
    all.addAll(List.of(more));
    Run run = Tone.train(folder, name, all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return folder.resolve(name).toString();
  }

  private static JsonNode accuracy(String name, String entrant) throws IOException {
    for (JsonNode one : results(name).at("/results/tasks/0/entrants")) {
      if (one.path("name").asText().equals(entrant)) {
        return one.at("/scores/accuracy/value");
      }
    }
    throw new AssertionError("expected the entrant " + entrant);
  }

  @Test
  void a_model_answers_by_the_names_of_its_labels_and_not_by_their_places() throws IOException {
    Path more = folder.resolve("aloof.csv");
    Files.writeString(
        more, "id,part,tone,body\nz,1,aloof,Who minds.\nz,2,aloof,It is no matter.\n");
    String wider = trained("wider", "--data", more.toString());
    String plain = trained("plain");
    for (String[] models : new String[][] {{plain, wider}, {wider, plain}}) {
      String name = "names-" + Path.of(models[0]).getFileName();
      Run run = compare(name, "--model", models[0], "--model", models[1]);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(accuracy(name, "model:wider").asDouble()).isEqualTo(1);
      assertThat(accuracy(name, "model:plain").asDouble()).isEqualTo(1);
    }
  }

  @Test
  void a_model_that_lacks_a_label_of_the_data_is_refused() throws IOException {
    Path other = folder.resolve("other.csv");
    Files.writeString(other, Files.readString(Path.of(Tone.CSV)).replace("angry", "zealous"));
    Run learned = Tone.trainOn(other, folder, "zealous", "--labels", "tone", "--folds", "0");
    assertThat(learned.code()).as(learned.err()).isZero();
    String model = folder.resolve("zealous").toString();
    assertThat(compare("lacks", "--model", trained("whole"), "--model", model))
        .isEqualTo(
            new Run(
                3,
                "",
                "model:zealous: task 'tone': expected a model of all labels of the data, found one"
                    + " that lacks angry; leave the model out, or such rows with"
                    + " --ignore-label\n"));
  }

  @Test
  void a_model_that_lacks_the_task_is_refused() throws IOException {
    Path other = folder.resolve("mood.csv");
    Files.writeString(other, Files.readString(Path.of(Tone.CSV)).replace("tone", "mood"));
    Run learned = Tone.trainOn(other, folder, "mood", "--labels", "mood", "--folds", "0");
    assertThat(learned.code()).as(learned.err()).isZero();
    String model = folder.resolve("mood").toString();
    assertThat(compare("task", "--model", trained("tone"), "--model", model))
        .isEqualTo(
            new Run(
                3,
                "",
                "model:mood: expected a model of the task 'tone', found one of mood; name the tasks"
                    + " that all models have with --labels\n"));
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
