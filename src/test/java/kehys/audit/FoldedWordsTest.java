package kehys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedWordsTest {
  private final FoldedWords words = new FoldedWords();

  private List<String> read(String sentence) {
    words.read(sentence);
    return IntStream.range(0, words.size()).mapToObj(i -> words.text(i, 1)).toList();
  }

  @Test
  void words_are_runs_of_letters_and_digits_in_small_letters() {
    assertThat(read("”Su-57:ää” didn’t FLY; 3,5 km_h"))
        .containsExactly("su", "57", "ää", "didn", "t", "fly", "3", "5", "km", "h");
  }

  @Test
  void a_sentence_without_letters_and_digits_has_no_words() {
    assertThat(read("– … !")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void composed_and_decomposed_letters_are_the_same() {
    assertThat(read("a\u0308a\u0308ni")).isEqualTo(read("ÄÄNI")).containsExactly("ääni");
  }

  @Test
  void a_mark_belongs_to_its_letter() {
    assertThat(read("हिन्दी में")).containsExactly("हिन्दी", "में");
  }

  @Test
  void letters_outside_the_first_plane_are_letters() {
    assertThat(read("𐐀x 😀 y")).containsExactly("𐐨x", "y");
  }

  @Test
  void a_long_sentence_is_read_whole() {
    assertThat(read("yksi kaksi ".repeat(500))).hasSize(1000).endsWith("yksi", "kaksi");
  }

  @Test
  void an_ngram_has_one_hash_wherever_it_stands() {
    words.read("new dam, old dam, new dam");
    assertThat(words.text(0, 2)).isEqualTo("new dam");
    assertThat(words.hash(0, 2)).isEqualTo(words.hash(4, 2));
    assertThat(words.hash(0, 2)).isNotEqualTo(words.hash(2, 2));
    assertThat(words.hash(0, 2)).isNotEqualTo(words.hash(0, 1));
  }

  @Test
  void the_order_of_words_counts() {
    words.read("kcna praised kcna");
    assertThat(words.hash(0, 2)).isNotEqualTo(words.hash(1, 2));
  }
}
