package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SplitTableTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "splits.csv", numLinesToSkip = 1)
  void a_text_is_cut_where_the_table_says(String lang, String name, String text) {
    assertThat(SplitTable.split(lang, SplitTable.text(text)))
        .as(name)
        .isEqualTo(SplitTable.sentences(text));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "known-failures.csv", numLinesToSkip = 1)
  void a_known_failure_still_fails(String lang, String name, String text) {
    assertThat(SplitTable.split(lang, SplitTable.text(text)))
        .as("%s is cut right now: move it to splits.csv", name)
        .isNotEqualTo(SplitTable.sentences(text));
  }
}
