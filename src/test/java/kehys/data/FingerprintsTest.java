package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {
  private static final String ONE = "The ministry said that the harbour would be closed.";
  private static final String OTHER = "Nobody expected the harbour to open again before May.";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_sentence_is_known_again_whatever_its_case_marks_and_file() throws IOException {
    Fingerprints seen = Fingerprints.of(corpus("text\n" + ONE + "\n"));
    Corpus again =
        corpus("id,text\r\n7,\u201CTHE Ministry  said: that the harbour would be closed\u201D\r\n");
    assertThat(seen.among(again)).isEqualTo(1);
    assertThat(seen.among(corpus("text\n" + OTHER + "\n"))).isZero();
  }

  @Test
  void each_sentence_that_was_there_is_counted() throws IOException {
    Fingerprints seen = Fingerprints.of(corpus("text\n" + ONE + "\n" + ONE + "\n"));
    assertThat(seen.rising()).hasSize(1);
    assertThat(seen.among(corpus("text\n" + ONE + "\n" + OTHER + "\n" + ONE + "\n"))).isEqualTo(2);
  }

  @Test
  void short_sentences_are_alike_by_chance_and_do_not_count() throws IOException {
    Corpus shortOnes = corpus("text\nHe declined to comment.\n");
    assertThat(Fingerprints.of(shortOnes).isEmpty()).isTrue();
  }

  @Test
  void kept_ones_are_the_same_and_have_to_rise() throws IOException {
    Corpus corpus = corpus("text\n" + ONE + "\n" + OTHER + "\n");
    long[] rising = Fingerprints.of(corpus).rising();
    assertThat(Fingerprints.kept(rising).among(corpus)).isEqualTo(2);
    assertThatThrownBy(() -> Fingerprints.kept(new long[] {3, 5, 5}))
        .hasMessage("expected rising fingerprints, found others at 2");
  }

  private Corpus corpus(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("data.csv"), csv);
    return CorpusReader.read(List.of(file.toString()), Columns.STANDARD);
  }
}
