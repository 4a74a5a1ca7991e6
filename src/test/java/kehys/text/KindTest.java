package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KindTest {

  /** The table has one letter for each sentence: H for a headline, B for body text. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "kinds.csv", numLinesToSkip = 1)
  void a_line_is_a_headline_where_the_table_says(String name, String text, String kinds) {
    Article article = SplitTable.article("fi", SplitTable.text(text));
    StringBuilder found = new StringBuilder();
    for (Sentence sentence : SentenceSplitter.split(article).sentences()) {
      found.append(sentence.kind().name().charAt(0));
    }
    assertThat(found).as(name).hasToString(kinds);
  }
}
