package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model is measured on what it was learned from, or not. */
class EvaluateSeenTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_model_that_has_seen_the_answers_is_told_before_its_figures() throws IOException {
    assertThat(Tone.train(folder, "one", "--folds", "0").code()).isZero();
    Path copy = folder.resolve("copy.csv");
    String crlf = Files.readString(Path.of(Tone.CSV)).replace("\n", "\r\n");
    Files.writeString(copy, crlf, StandardCharsets.UTF_8);
    assertThat(evaluate(copy).err())
        .contains("model one was learned from 12 of these 18 sentences; its figures flatter it\n");
  }

  @Test
  void a_part_of_the_same_file_that_was_not_learned_from_is_no_leak() throws IOException {
    assertThat(Tone.train(folder, "one", "--folds", "0", "--where", "author=x").code()).isZero();
    Run run = evaluate(Path.of(Tone.CSV), "--where", "author=y");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("was learned from");
  }

  private Run evaluate(Path data, String... more) {
    String model = folder.resolve("one").toString();
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--model", model));
    arguments.addAll(List.of("--data", data.toString(), "--text", "body", "--group", "id"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }
}
