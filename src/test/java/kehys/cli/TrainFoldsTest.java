package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folds that a model is measured on, as whoever trains it meets them. */
class TrainFoldsTest {
  @TempDir private Path folder = Path.of("");

  private Run train(Path data, String... more) {
    return Tone.trainOn(data, folder, "model", more);
  }

  /** Forty sentences with labels drawn by chance, each in so many articles. */
  private Path drawn(int copies) throws IOException {
    return drawn(40, copies);
  }

  private Path drawn(int sentences, int copies) throws IOException {
    Random random = new Random(7);
    StringBuilder made = new StringBuilder("id,part,series,tone,body\n");
    for (int sentence = 0; sentence < sentences; sentence++) {
      String words = "";
      for (int word = 0; word < 6; word++) {
        words += " " + Integer.toString(100_000 + random.nextInt(1_000_000), 36);
      }
      String tone = sentence % 2 == 0 ? "calm" : "angry";
      for (int copy = 0; copy < copies; copy++) {
        made.append(sentence + "-" + copy + ",1," + copy + "," + tone + ",Of" + words + ".\n");
      }
    }
    return Files.writeString(folder.resolve("drawn.csv"), made);
  }

  @Test
  void what_was_learned_by_heart_counts_for_nothing() throws IOException {
    Run run = train(drawn(3), "--labels", "tone", "--folds", "4");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .startsWith("120 articles share sentences with others: such articles stay in one fold\n")
        .containsPattern("tone: macro-F1 0\\.[0-6]");
  }

  @Test
  void nothing_is_said_of_articles_that_share_nothing() throws IOException {
    Run run = train(drawn(1), "--labels", "tone", "--folds", "4");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("learning from 40 sentences of 40 articles\n");
  }

  @Test
  void settings_cannot_be_tried_on_fewer_families_than_folds() throws IOException {
    Path data = drawn(4, 3);
    Run run =
        Run.of(
            ("compare --text body --group id --labels tone --recipes bayes --folds 2 --tune 2"
                    + " --data "
                    + data)
                .concat(" --output " + folder.resolve("run"))
                .split(" ", -1));
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            data
                + ": expected at least 3 articles outside each fold that share no sentence, to try"
                + " settings on with --tune, found 2\n");
  }

  @Test
  void folds_of_a_column_that_part_the_same_sentences_are_told() throws IOException {
    Run run = train(drawn(3), "--labels", "tone", "--fold-column", "series");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .startsWith(
            "80 articles share sentences with one in another fold: figures come out too good\n");
  }
}
