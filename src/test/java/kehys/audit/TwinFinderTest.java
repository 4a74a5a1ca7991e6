package kehys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kehys.data.FoldedText;
import org.junit.jupiter.api.Test;

class TwinFinderTest {
  @Test
  void the_same_words_in_other_case_and_marks_are_one_text() {
    assertThat(find(0.8, "”Me jäämme”, Kim sanoi.", "me jäämme – KIM SANOI", "Muuta asiaa."))
        .containsExactly(new Twins(0, 1, 1));
  }

  @Test
  void each_copy_is_paired_with_the_first_of_its_text() {
    assertThat(find(0.8, "Sade jatkuu.", "Tuuli tyyntyy.", "Sade jatkuu!", "Sade jatkuu"))
        .containsExactly(new Twins(0, 2, 1), new Twins(0, 3, 1));
  }

  @Test
  void one_word_changed_in_a_long_sentence_is_a_near_duplicate() {
    String sentence =
        "The ministry said on Monday that the two ferries would return to service after repairs,"
            + " and that passengers would be repaid for every %s they had missed since the spring.";
    List<Twins> twins = find(0.8, sentence.formatted("crossing"), sentence.formatted("journey"));
    assertThat(twins).hasSize(1);
    assertThat(twins.get(0).similarity()).isBetween(0.8, 0.99);
  }

  @Test
  void sentences_of_the_same_kind_are_not_near_duplicates() {
    assertThat(
            find(
                0.8,
                "The service said that the network had been active since the spring.",
                "The service said that the attack had been planned for the autumn."))
        .isEmpty();
  }

  @Test
  void similarity_is_the_share_of_common_stretches() {
    // abcde, bcdef | bcdef, cdefg: one of three.
    assertThat(Shingles.similarity(Shingles.of("abcdef"), Shingles.of("bcdefg")))
        .isEqualTo(1.0 / 3);
  }

  /** The stated probability at 0.8 is 0.9996; one of 300 may be missed. */
  @Test
  void pairs_at_least_as_similar_as_asked_for_are_found() {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    int expected = 0;
    while (expected < 300) {
      String text = words(random, 30);
      String changed = text.replaceFirst("^\\w+ \\w+", words(random, 2));
      if (Shingles.similarity(Shingles.of(text), Shingles.of(changed)) >= 0.8) {
        texts.add(text);
        texts.add(changed);
        expected++;
      }
    }
    assertThat(find(0.8, texts.toArray(String[]::new))).hasSizeBetween(expected - 1, expected);
  }

  @Test
  void a_band_that_everything_falls_into_costs_no_square() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      texts.add("one and the same long sentence of a feed, number " + i);
    }
    assertThat(find(0.99, texts.toArray(String[]::new)).size()).isLessThan(16 * texts.size());
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, 5_000)
        .mapToObj(word -> Integer.toString(word * 7919, 36))
        .collect(Collectors.joining(" "));
  }

  private static List<Twins> find(double least, String... texts) {
    return new TwinFinder(place -> FoldedText.of(texts[place]), least).find(texts.length);
  }
}
