package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {
  @Test
  void a_sentence_leaves_nothing_behind_for_the_next_one() {
    SentenceWords words = new SentenceWords();
    for (String sentence : List.of("Das MEER hat İzmir und Ärger", "Two", "", "Ο ΟΔΟΣ 2019")) {
      words.read(sentence);
      assertThat(folded(words)).isEqualTo(folded(new SentenceWords(sentence)));
    }
    assertThat(folded(words)).containsExactly("ο", "οδος", "2019");
  }

  @Test
  void a_word_is_compared_in_lower_case() {
    SentenceWords words = new SentenceWords("Ärger WITH X");
    assertThat(words.is(0, "ärger")).isTrue();
    assertThat(words.is(0, "ärgern")).isFalse();
    assertThat(words.endsWith(1, "ith")).isTrue();
    assertThat(words.endsWith(2, "ith")).isFalse();
    assertThat(words.hash(0)).isEqualTo(WordSet.hash("ärger"));
  }

  @Test
  void words_begin_as_a_text_does_only_where_both_are_long_enough() {
    SentenceWords words = new SentenceWords("Rantalehden Ranta rant");
    assertThat(words.beginsAs("rantalehti", 0, 5)).isTrue();
    assertThat(words.beginsAs("rantalehti", 1, 6)).isFalse();
    assertThat(words.beginsAs("rant", 1, 5)).isFalse();
    assertThat(words.beginsAs("rantalehti", 2, 5)).isFalse();
  }

  @Test
  void a_colon_before_an_ending_stands_between_no_words() {
    SentenceWords words = new SentenceWords("KCNA:n johtaja, KCNA: johtaja");
    assertThat(words.onlyBetween(0, 1, " ")).isTrue();
    assertThat(words.onlyBetween(1, 2, " ")).isTrue();
    assertThat(words.onlyBetween(2, 3, " ")).isFalse();
    assertThat(words.onlyBetween(3, 4, " ")).isFalse();
    assertThat(words.between(2, 3, ',')).isTrue();
  }

  private static List<String> folded(SentenceWords words) {
    return IntStream.range(0, words.size()).mapToObj(words::folded).toList();
  }
}
