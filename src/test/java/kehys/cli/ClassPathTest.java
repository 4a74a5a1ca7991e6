package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.model.NeuralModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  private static final String ARTICLE = "datasets/examples/letter-of-thanks.fi.txt";
  private static final String TONE = "src/test/resources/kehys/cli/tone.csv";
  private static final String NEURAL = ".*(deeplearning4j|nd4j|bytedeco).*";
  private static final String TRAINING =
      NEURAL + "|.*(tribuo|liblinear|xgboost|kryo|olcut|protobuf).*";

  @TempDir private Path folder = Path.of("");

  @Test
  void score_works_where_no_training_library_is() throws IOException, InterruptedException {
    Outcome outcome = run(TRAINING, "score", ARTICLE);
    assertThat(outcome.code()).as(outcome.output()).isZero();
    assertThat(outcome.output()).contains("state-media");
  }

  @Test
  void neural_models_score_where_no_training_library_is() throws IOException, InterruptedException {
    for (Model model : NeuralModels.all()) {
      Path file = folder.resolve(model.card().recipe() + ".safetensors");
      try (OutputStream out = Files.newOutputStream(file)) {
        ModelFile.write(model, out);
      }
      Outcome outcome = run(TRAINING, "score", "--model", "" + file, "--format", "csv", ARTICLE);
      assertThat(outcome.code()).as(outcome.output()).isZero();
      assertThat(outcome.output())
          .contains(",tone,tone_p,")
          .containsPattern(",(calm|angry),0\\.\\d+,");
    }
  }

  @Test
  void a_neural_recipe_says_in_one_line_that_its_library_is_missing()
      throws IOException, InterruptedException {
    Outcome outcome =
        run(
            NEURAL,
            "train",
            "--data",
            TONE,
            "--text",
            "body",
            "--labels",
            "tone",
            "--recipe",
            "cnn",
            "--output",
            "" + folder.resolve("none"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output().lines())
        .last()
        .asString()
        .startsWith("recipe 'cnn': expected ND4J's native library for ")
        .endsWith(
            ", found none (NoClassDefFoundError); start it with ./kehys, or take another recipe");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private record Outcome(int code, String output) {}

  private static Outcome run(String without, String... arguments)
      throws IOException, InterruptedException {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.matches(without))
            .collect(Collectors.joining(File.pathSeparator));
    String java = System.getProperty("java.home") + "/bin/java";
    List<String> command =
        new ArrayList<>(List.of(java, "-Djdk.serialFilter=!*", "-cp", path, "kehys.cli.Kehys"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
