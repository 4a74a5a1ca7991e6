package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NgramsTest {
  private static final String SENTENCE = "Pyongyang  claimed: \u201cWE do\u201d, a KCNA word.";

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8})
  void a_run_of_letters_has_as_many_ngrams_as_fit_into_it_and_its_two_bounds(int longest) {
    int expected =
        Stream.of(SENTENCE.split(" +"))
            .mapToInt(
                run ->
                    IntStream.rangeClosed(3, longest)
                        .map(length -> Math.max(0, run.length() + 2 - length + 1))
                        .sum())
            .sum();
    assertThat(characters(SENTENCE, longest, false)).hasSize(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 8})
  void a_run_has_the_same_ngrams_wherever_it_stands(int longest) {
    int[] apart =
        Stream.of(SENTENCE.split(" +"))
            .flatMapToInt(run -> Arrays.stream(characters(run, longest, true)))
            .sorted()
            .toArray();
    int[] together = characters(SENTENCE, longest, true);
    Arrays.sort(together);
    assertThat(together).isEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 8})
  void an_ngram_with_a_capital_is_there_once_more_as_it_stands(int longest) {
    // " Ab ": of three " Ab" and "Ab ", of four all; " bA ": the same with the capital behind.
    int more = longest == 3 ? 2 : 3;
    assertThat(characters("Ab", longest, true)).hasSize(2 * more);
    assertThat(characters("bA", longest, true)).hasSize(2 * more);
    assertThat(characters("ab", longest, true))
        .hasSize(more)
        .isEqualTo(characters("ab", longest, false));
    assertThat(characters("Abcdefgh i", 3, true))
        .hasSize(characters("abcdefgh i", 3, true).length + 2);
  }

  private static int[] characters(String sentence, int longest, boolean cased) {
    CodePoints points = new CodePoints();
    points.read(sentence);
    Places places = new Places();
    new Ngrams(new HashSettings(18, 2, longest, cased, 0, 0, 0, Sight.ALL))
        .characters(points, places);
    return Arrays.copyOf(places.all(), places.size());
  }
}
