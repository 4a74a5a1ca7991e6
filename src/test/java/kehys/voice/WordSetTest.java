package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
  @Test
  void a_word_is_found_whatever_its_capitals() {
    assertThat(found(WordSet.of("the", "für", "тот"), "The FÜR tot ТОТ there"))
        .containsExactly("the", "für", "тот");
  }

  @Test
  void words_of_one_hash_are_told_apart() {
    assertThat(WordSet.hash("than")).isEqualTo(WordSet.hash("then"));
    assertThat(found(WordSet.of("than"), "then than")).containsExactly("than");
    assertThat(found(WordSet.of("then", "than"), "than then")).containsExactly("than", "then");
  }

  @Test
  void no_word_is_one_of_none() {
    assertThat(found(WordSet.of(), "a sentence of words")).isEmpty();
  }

  @Test
  void a_text_is_found_only_as_it_is_written() {
    WordSet set = WordSet.of("then", "than");
    assertThat(List.of("then", "than")).allMatch(set::has);
    assertThat(List.of("Then", "the", "")).noneMatch(set::has);
    assertThat(WordSet.of().has("then")).isFalse();
  }

  private static List<String> found(WordSet set, String sentence) {
    SentenceWords words = new SentenceWords(sentence);
    return IntStream.range(0, words.size())
        .filter(word -> set.has(words, word))
        .mapToObj(words::folded)
        .toList();
  }
}
