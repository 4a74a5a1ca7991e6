package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {
  @Test
  void an_initial_and_a_title_have_stops_that_part_no_name() {
    NameWords names = names("en", "Gen. J. Marr spoke. Lee left");
    assertThat(names.beside(0, 1)).isTrue();
    assertThat(names.beside(1, 2)).isTrue();
    assertThat(names.beside(3, 4)).isFalse();
  }

  @Test
  void a_small_word_is_inside_a_name_behind_a_capital_alone() {
    assertThat(names("de", "Ursula von der Leyen").inside(0)).isTrue();
    assertThat(names("de", "weit von der Stadt").inside(0)).isFalse();
  }

  @Test
  void only_a_swedish_name_opens_with_a_swedish_article() {
    assertThat(names("sv", "ett ministerium").opening(0)).isTrue();
    assertThat(names("en", "ett ministerium").opening(0)).isFalse();
  }

  @Test
  void an_article_and_a_month_are_no_part_of_a_name() {
    NameWords names = names("en", "The March Marr");
    assertThat(names.names(0)).isFalse();
    assertThat(names.names(1)).isFalse();
    assertThat(names.names(2)).isTrue();
  }

  private static NameWords names(String lang, String sentence) {
    SentenceWords words = new SentenceWords(sentence);
    return new NameWords(new Scene(sentence, words, List.of(), List.of(), new Cast(lang)));
  }
}
