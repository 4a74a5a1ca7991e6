package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that were learned before, beside one another. */
@Tag("slow")
class CompareModelsTest {
  @TempDir private static Path folder = Path.of("");

  private static Run compare(String name, String... more) {
    return Tone.compare(folder, name, more);
  }

  private static JsonNode results(String name) throws IOException {
    return Tone.results(folder, name);
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
            "a model has seen the answers: model:one: was learned from 12 of these 18 sentences; its"
                + " figures flatter it\n");
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
}
