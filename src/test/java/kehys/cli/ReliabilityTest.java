package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kehys.model.Card;
import kehys.model.Card.Bin;
import kehys.model.ModelFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far probabilities can be believed, before and after they are calibrated. */
class ReliabilityTest {
  private static final String FRENCH = "datasets/kehys-news/fr.csv";

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_support_vector_machine_is_trained() {
    Run run =
        Run.of(
            "train",
            "--data",
            "datasets/kehys-news/sv.csv",
            "--recipe",
            "svm",
            "--labels",
            "framing",
            "--set",
            "bits=12",
            "--folds",
            "3",
            "--output",
            "" + folder);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static JsonNode evaluated(String model) throws IOException {
    Run run = Run.of("evaluate", "--model", model, "--data", FRENCH, "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void the_card_has_figures_and_bins_of_before_and_after() {
    Card card = ModelFile.read(folder).card();
    Card.Reliability framing = card.measured().reliability().get(0);
    assertThat(framing.methods()).doesNotContain("none");
    assertThat(framing.after().logLoss()).isLessThan(framing.before().logLoss());
    assertThat(framing.binsBefore()).isNotEqualTo(framing.bins());
    assertBins(framing.binsBefore(), framing.before().ece(), card.data().rows());
    assertBins(framing.bins(), framing.after().ece(), card.data().rows());
  }

  /** The expected calibration error is what its bins say. */
  private static void assertBins(List<Bin> bins, double ece, int rows) {
    assertThat(bins.stream().mapToInt(Bin::answers).sum()).isEqualTo(rows);
    double gaps =
        bins.stream().mapToDouble(b -> b.answers() * Math.abs(b.said() - b.right())).sum();
    assertThat(gaps / rows).isCloseTo(ece, within(1e-5));
  }

  @Test
  void the_page_of_the_card_shows_them() throws IOException {
    List<String> page = Files.readAllLines(folder.resolve("README.md"));
    assertThat(page)
        .containsSubsequence(
            "| | ECE | log loss | Brier |",
            "| probability said before | came true | answers |",
            "| probability said after | came true | answers |");
  }

  @Test
  void an_evaluation_on_other_data_tells_both() throws IOException {
    JsonNode json = evaluated("" + folder);
    JsonNode framing = json.path("reliability").path("framing");
    assertBins(framing.path("before"), json.path("data").path("rows").asInt());
    assertBins(framing.path("after"), json.path("data").path("rows").asInt());
    JsonNode after = json.path("tasks").path("framing").path("calibration");
    for (String figure : List.of("ece", "log_loss", "brier")) {
      assertThat(framing.path("after").path(figure)).isEqualTo(after.path(figure));
      assertThat(framing.path("before").path(figure)).isNotEqualTo(after.path(figure));
    }
    assertThat(framing.path("after").path("log_loss").asDouble())
        .isLessThan(framing.path("before").path("log_loss").asDouble());
  }

  private static void assertBins(JsonNode figures, int rows) {
    List<Bin> bins =
        figures.path("bins").findParents("answers").stream().map(one -> bin(one)).toList();
    assertBins(bins, figures.path("ece").asDouble(), rows);
  }

  private static Bin bin(JsonNode one) {
    return new Bin(
        one.path("answers").asInt(), one.path("said").asDouble(), one.path("right").asDouble());
  }

  @Test
  void what_is_not_calibrated_is_the_same_before_and_after() throws IOException {
    String bare = folder.resolve("bare").toString();
    Run run =
        Run.of(
            "train",
            "--data",
            "datasets/kehys-news/sv.csv",
            "--recipe",
            "linear",
            "--set",
            "bits=12",
            "--folds",
            "0",
            "--output",
            bare);
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode reliability = evaluated(bare).path("reliability");
    assertThat(reliability.fieldNames())
        .toIterable()
        .containsExactly("attribution", "framing", "stance");
    for (JsonNode task : reliability) {
      assertThat(task.path("before")).isEqualTo(task.path("after"));
    }
  }
}
