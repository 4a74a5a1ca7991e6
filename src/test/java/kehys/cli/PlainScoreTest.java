package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A score without options takes another way to the same answer. */
class PlainScoreTest {
  private static final String ARTICLE = "datasets/examples/letter-of-thanks.fi.txt";
  private static final String ROWS = "datasets/examples/letter-of-thanks.fi.csv";

  @Test
  void files_alone_are_answered_as_with_every_option_at_its_default() {
    Run plain = Run.of("score", ARTICLE, ROWS);
    Run spelled =
        Run.of(
            ("score --format table --text text --group doc_id --order sentence_id"
                    + " --lang-column lang "
                    + ARTICLE
                    + " "
                    + ROWS)
                .split(" "));
    assertThat(plain.code()).as(plain.err()).isZero();
    assertThat(plain.out()).contains("official");
    assertThat(plain).isEqualTo(spelled);
  }

  @Test
  void a_file_that_is_not_there_is_told_in_the_same_words() {
    Run plain = Run.of("score", "no-such.txt");
    assertThat(plain.code()).isEqualTo(3);
    assertThat(plain.err()).startsWith("no-such.txt: ");
    assertThat(plain).isEqualTo(Run.of("score", "--format", "table", "no-such.txt"));
  }

  @Test
  void a_score_of_nothing_is_wrong_usage() {
    assertThat(Run.of("score").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FI", "fi-FI", "fi_FI"})
  void a_language_is_understood_however_its_tag_is_written(String tag) {
    Run run = Run.of("score", "--lang", tag, ARTICLE);
    assertThat(run).isEqualTo(Run.of("score", "--lang", "fi", ARTICLE));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void what_is_no_language_is_wrong_usage() {
    assertThat(Run.of("score", "--lang", "Finnish", ARTICLE))
        .isEqualTo(
            new Run(2, "", "--lang: expected a language such as fi or en, found 'Finnish'\n"));
  }

  @Test
  void standard_input_can_be_read_once() {
    assertThat(Run.of("score", "-", "-"))
        .isEqualTo(
            new Run(2, "", "expected - (standard input) once, found it again; name it once\n"));
  }
}
