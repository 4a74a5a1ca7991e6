package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  /** Pieces that meet each other in every order in the texts made at random. */
  private static final List<String> PIECES =
      List.of(
          "Hän", "sanoi", "Dr.", "z. B.", "1.", "2024.", "!", "?", "...", "…", "”", "\"", "«", "»",
          "(", ")", "[1]", " ", "  ", "\u00a0", "\n", "\r\n", "\u2028", "\n\n", "–", "•", "’", ",",
          "\u0301", "\u0308", "😀", "\ud83d", "。", "А.", "г.", "U.S.", "iPhone", "\ufeff", "\u00ad",
          "\t");

  private static void check(Article article) {
    Document document = SentenceSplitter.split(article);
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.text()).isEqualTo(sentence.span().of(article.text()));
    }
    Tiling.check(article.text(), sentences.stream().map(Sentence::span).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "splits.csv", numLinesToSkip = 1)
  void a_sentence_keeps_its_place_in_the_article(String lang, String name, String text) {
    check(SplitTable.article(lang, SplitTable.text(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "en", "de", "sv", "ru", "fr", "und", "zh", ""})
  void sentences_hold_all_that_is_not_white_of_any_text(String lang) {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(SplitTable.article(lang, text.toString()));
    }
  }

  @Test
  void a_title_kept_apart_is_sentence_0_and_a_headline() {
    Article article =
        new Article(
            "a",
            "  Miksi? Tutkija vastaa \n",
            "Hän vastasi eilen.",
            new Origin("-", "fi", "", PublisherType.INDEPENDENT));
    assertThat(SentenceSplitter.split(article).sentences())
        .containsExactly(
            new Sentence(0, Kind.HEADLINE, new Span(2, 23), "Miksi? Tutkija vastaa"),
            new Sentence(1, Kind.BODY, new Span(0, 18), "Hän vastasi eilen."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n \r\n\u00a0", "\ufeff"})
  void an_article_without_a_visible_character_has_no_sentence(String text) {
    assertThat(SentenceSplitter.split(SplitTable.article("fi", text)).sentences()).isEmpty();
  }

  @Test
  void a_newline_at_the_end_changes_nothing() {
    String text = "Silta suljetaan\nSilta suljetaan perjantaina. Syy on korjaus.";
    assertThat(SentenceSplitter.split(SplitTable.article("fi", text + "\n")).sentences())
        .isEqualTo(SentenceSplitter.split(SplitTable.article("fi", text)).sentences());
  }

  @Test
  void a_text_that_is_not_composed_is_cut_where_the_composed_one_is() {
    assertThat(SplitTable.split("fr", "Le ge\u0301n. Dubois part. Il rentre lundi."))
        .containsExactly("Le ge\u0301n. Dubois part.", "Il rentre lundi.");
  }
}
