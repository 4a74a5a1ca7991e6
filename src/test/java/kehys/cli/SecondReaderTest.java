package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far people agree, as a comparison shows it beside what recipes reach. */
class SecondReaderTest {
  @TempDir private Path folder = Path.of("");

  /** Two readers who agree but where either is in doubt or, in one row, does not answer. */
  private Path data() throws IOException {
    StringBuilder made = new StringBuilder("doc_id,tone,other,text\n");
    for (int article = 0; article < 8; article++) {
      String words = ",Words%1$d of%1$d article%1$d alone%1$d.\n".formatted(article);
      made.append(article + ",calm,calm" + words).append(article + ",angry,angry" + words);
      made.append(article + ",doubt,calm" + words).append(article + ",calm,doubt" + words);
    }
    return Files.writeString(folder.resolve("two.csv"), made.append("0,calm,,Not read again.\n"));
  }

  private Run compare(Path data, String ignored) {
    return Run.of(
        "compare",
        "--data",
        data.toString(),
        "--labels",
        "tone",
        "--second",
        "tone=other",
        "--ignore-label",
        ignored,
        "--ignore-label",
        "",
        "--folds",
        "2",
        "--recipes",
        "majority",
        "--output",
        folder.resolve("run").toString());
  }

  @Test
  void sentences_with_a_label_that_is_ignored_are_left_out_of_what_people_reach()
      throws IOException {
    Run run = compare(data(), "doubt");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode agreement = Tone.results(folder, "run").at("/results/tasks/0/agreement");
    assertThat(agreement.at("/kappa/value").asDouble()).isEqualTo(1);
    assertThat(agreement.at("/macro_f1/low").asDouble()).isEqualTo(1);
  }

  @Test
  void sentences_with_other_labels_are_not_left_out() throws IOException {
    Run run = compare(data(), "none");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode agreement = Tone.results(folder, "run").at("/results/tasks/0/agreement");
    assertThat(agreement.at("/kappa/value").asDouble()).isLessThan(0.5);
  }
}
