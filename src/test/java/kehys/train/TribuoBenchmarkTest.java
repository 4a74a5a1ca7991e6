package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tribuo.classification.Label;

/** What is timed beside Tribuo is asked of the same sentences and answers the same. */
class TribuoBenchmarkTest {
  private static final int SENTENCES = 200;
  private static final Offset<Float> NEAR = within(1e-3f);

  @Test
  void the_library_our_arrays_and_whole_sentences_give_the_same_probabilities() {
    TribuoBenchmark benchmark = new TribuoBenchmark();
    benchmark.read();
    Set<Float> first = new HashSet<>();
    for (int sentence = 0; sentence < SENTENCES; sentence++) {
      float[] counted = benchmark.arrays().clone();
      assertThat(benchmark.sentences()).containsExactly(counted, NEAR);
      Label theirs = benchmark.library().getOutput();
      assertThat((float) theirs.getScore()).isCloseTo(highest(counted), NEAR);
      first.add(counted[0]);
    }
    assertThat(first).hasSizeGreaterThan(SENTENCES / 2);
  }

  private static float highest(float[] probabilities) {
    float highest = 0;
    for (float probability : probabilities) {
      highest = Math.max(highest, probability);
    }
    return highest;
  }
}
