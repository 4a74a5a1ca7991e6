package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readings of the same sentences, in two files or two columns. */
class DataAgreeCommandTest {
  @TempDir private Path folder = Path.of("");

  private static Run agree(String file, String... more) {
    List<String> line = new ArrayList<>(List.of("data", "agree", file));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }

  private String csv(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines)).toString();
  }

  @Test
  void two_readings_are_compared_and_their_differences_listed() throws IOException {
    String first =
        csv(
            "a.csv",
            "doc_id,sentence_id,lang,tone,text",
            "a,1,en,calm,One.",
            "a,2,en,angry,Two.",
            "b,1,fi,calm,Kolme.",
            "b,2,fi,calm,Neljä.");
    String second =
        csv(
            "b.csv",
            "doc_id,sentence_id,lang,tone,text",
            "a,1,en,calm,One.",
            "a,2,en,calm,Two.",
            "b,1,fi,calm,Kolme.");
    Run run = agree(first, "--labels", "tone", "--with", second);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("  all      3  0.667 ")
        .contains("1 differences\n  " + second + ":3: angry / calm\n    Two.\n");
  }

  @Test
  void a_second_reading_of_a_sentence_that_is_not_there_is_refused() throws IOException {
    String first = csv("a.csv", "doc_id,sentence_id,tone,text", "a,1,calm,One.", "a,2,angry,Two.");
    String second = csv("b.csv", "doc_id,sentence_id,tone,text", "a,3,calm,One.");
    assertThat(agree(first, "--labels", "tone", "--with", second))
        .isEqualTo(
            new Run(
                3,
                "",
                second
                    + ":2: expected a sentence of the first reading, found article 'a', sentence"
                    + " '3', which is not in it\n"));
  }

  @Test
  void two_columns_are_compared() {
    Run run =
        agree(
            Tone.CSV, "--labels", "tone", "--text", "body", "--group", "id", "--second", "author");
    assertThat(run.out()).contains("  all     18  0.000 ");
  }
}
