package kehys.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of five sentences, counted by hand. */
class CorpusStatsTest {
  private static final String FIVE =
      """
      doc_id,sentence_id,kind,lang,publisher,text,attribution,framing,contrast,mark
      a,0,headline,en,Post,Go now,narrator,neutral,,
      c,0,body,fi,,Ei nyt,narrator,neutral,,
      a,1,body,en,Post,We go NOW and we go now.,official,praise,x,
      a,2,body,en,Post,Stay!,narrator,,,m
      b,0,body,en,Herald,We stay.,official,blame,y,
      """;

  @TempDir private Path folder = Path.of("");
  private CorpusStats stats;
  private LanguageStats english;

  @BeforeEach
  void the_sentences_are_counted() throws IOException {
    stats = Made.stats(Made.corpus(folder, FIVE), "attribution", "framing");
    english = stats.languages().get(0);
  }

  @Test
  void languages_come_by_tag_with_their_articles_sentences_and_headlines() {
    LanguageStats finnish = stats.languages().get(1);
    assertThat(List.of(english.lang(), finnish.lang())).containsExactly("en", "fi");
    assertThat(List.of(english.articles(), finnish.articles())).containsExactly(2, 1);
    assertThat(List.of(english.rows(), finnish.rows())).containsExactly(4, 1);
    assertThat(List.of(english.headlines(), finnish.headlines())).containsExactly(1, 0);
  }

  @Test
  void sentences_are_measured_in_words_and_articles_in_sentences() {
    Spread words = english.text().words();
    assertThat(List.of(words.mean(), words.median())).containsExactly(3.0, 2.0);
    assertThat(words.p10()).isCloseTo(1.3, within(1e-9));
    assertThat(words.p90()).isCloseTo(5.5, within(1e-9));
    assertThat(english.text().sentences()).isEqualTo(new Spread(2, 2, 1.2, 2.8));
  }

  @Test
  void the_vocabulary_grows_in_the_order_of_the_articles() {
    assertThat(english.text().vocabulary())
        .containsExactly(
            new Growth(0.25, 1, 2),
            new Growth(0.5, 2, 4),
            new Growth(0.75, 3, 5),
            new Growth(1, 4, 5));
  }

  @Test
  void a_single_sentence_is_every_part_of_its_language() {
    assertThat(stats.languages().get(1).text().vocabulary())
        .containsExactly(
            new Growth(0.25, 1, 2),
            new Growth(0.5, 1, 2),
            new Growth(0.75, 1, 2),
            new Growth(1, 1, 2));
  }

  @Test
  void parts_of_a_language_are_rounded_up() {
    TextCount count = new TextCount(5);
    FoldedWords words = new FoldedWords();
    for (int i = 0; i < 5; i++) {
      words.read("word " + i);
      count.add(words);
    }
    TextStats text = count.stats(new Spread(5, 5, 5, 5));
    assertThat(text.vocabulary().stream().map(Growth::rows)).containsExactly(2, 3, 4, 5);
  }

  @Test
  void trigrams_are_compared_within_sentences() {
    assertThat(english.text().distinctTrigrams()).isEqualTo(OptionalDouble.of(0.8));
    assertThat(stats.languages().get(1).text().distinctTrigrams()).isEmpty();
  }

  @Test
  void labels_are_counted_per_language_and_together() {
    assertThat(english.labels().tasks().get(0).labels())
        .containsExactly(new LabelCount("official", 2), new LabelCount("narrator", 2));
    assertThat(stats.labels().tasks().get(0).labels())
        .containsExactly(new LabelCount("official", 2), new LabelCount("narrator", 3));
    assertThat(english.labels().rows("framing", "neutral")).isEqualTo(1);
  }

  @Test
  void a_cell_counts_sentences_that_have_both_labels() {
    Cells cells = stats.labels().cells().orElseThrow();
    assertThat(cells.rows()).containsExactly("official", "narrator");
    assertThat(cells.columns()).containsExactly("praise", "blame", "neutral");
    assertThat(List.of(cells.count(0, 0), cells.count(0, 1), cells.count(0, 2)))
        .containsExactly(1, 1, 0);
    assertThat(List.of(cells.count(1, 0), cells.count(1, 1), cells.count(1, 2)))
        .containsExactly(0, 0, 2);
    assertThat(english.labels().cells().orElseThrow().count(1, 2)).isEqualTo(1);
  }

  @Test
  void with_one_task_there_are_no_cells() throws IOException {
    CorpusStats one = Made.stats(Made.corpus(folder, FIVE), "attribution");
    assertThat(one.labels().cells()).isEmpty();
  }

  @Test
  void publishers_and_marked_sentences_are_counted() {
    assertThat(stats.publishers()).isEqualTo(2);
    assertThat(stats.columns())
        .containsExactly(new ColumnCount("contrast", 2), new ColumnCount("mark", 1));
  }

  @Test
  void columns_that_are_not_there_are_not_counted() throws IOException {
    CorpusStats bare = Made.stats(Made.corpus(folder, "text,mood\nGo,x\nStay,y\n"), "mood");
    assertThat(bare.columns()).isEmpty();
  }

  @Test
  void ungrouped_rows_are_articles_of_one_sentence() throws IOException {
    String rows = "text,lang,mood\nGo now,en,x\nStay,en,y\n";
    LanguageStats one = Made.stats(Made.corpus(folder, rows), "mood").languages().get(0);
    assertThat(one.articles()).isEqualTo(2);
    assertThat(one.text().sentences()).isEqualTo(new Spread(1, 1, 1, 1));
  }
}
