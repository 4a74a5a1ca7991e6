package kehys.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutualInformationTest {
  @Test
  void information_is_what_the_definition_gives() {
    // Two values, two labels, counts 3 1 / 1 3: ln 2 - H(1/4), in nats.
    int[] labels = {0, 0, 0, 1, 0, 1, 1, 1};
    int[] values = {0, 0, 0, 0, 1, 1, 1, 1};
    double expected = Math.log(2) + 0.75 * Math.log(0.75) + 0.25 * Math.log(0.25);
    assertThat(new JointCount(labels, values, place -> place).information(values))
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void a_column_that_gives_the_label_away_tells_all_of_it() {
    int[] labels = IntStream.range(0, 200).map(i -> i / 10 % 2).toArray();
    int[] outlets = IntStream.range(0, 20).map(i -> i % 2).toArray();
    MutualInformation told = MutualInformation.of(labels, outlets, place -> place / 10, 1);
    assertThat(told.share()).isCloseTo(1, within(1e-9));
    assertThat(told.p()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void a_column_of_many_values_that_says_nothing_tells_nothing() {
    Random random = new Random(2);
    int[] labels = random.ints(3_000, 0, 3).toArray();
    int[] outlets = random.ints(3_000, 0, 500).toArray();
    MutualInformation told = MutualInformation.of(labels, outlets, place -> place, 1);
    assertThat(told.share()).isLessThan(0.05);
    assertThat(told.p()).isGreaterThan(0.01);
  }
}
