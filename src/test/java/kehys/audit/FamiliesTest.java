package kehys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kehys.data.Corpus;
import kehys.data.Fingerprints;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
  @TempDir private Path folder = Path.of("");

  /** Marks and case do not count, so that it is the folded sentence whose length decides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We shall not comment on those.”|false",
        "“We shall not comment on theirs.”|true",
      })
  void articles_are_bound_by_what_a_model_would_be_told_to_have_seen(String text, boolean bound)
      throws IOException {
    Corpus corpus = Made.corpus(folder, "doc_id,text\na," + text + "\nb," + text + "\n");
    assertThat(Families.of(corpus, "text", Families.NEAR).count()).isEqualTo(bound ? 1 : 2);
    assertThat(Fingerprints.of(corpus).among(corpus)).isEqualTo(bound ? 2 : 0);
  }
}
