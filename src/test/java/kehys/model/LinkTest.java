package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinkTest {
  @Test
  void softmax_holds_at_scores_that_would_overflow() {
    float[] scores = {1000, 1000, -1000};
    Link.SOFTMAX.probabilities(scores);
    assertThat(scores).containsExactly(0.5f, 0.5f, 0f);
  }

  @Test
  void two_labels_against_each_other_are_one_logistic_curve() {
    float[] scores = {0.7f, -0.7f};
    Link.ONE_VERSUS_REST.probabilities(scores);
    assertThat(scores[0]).isCloseTo((float) (1 / (1 + Math.exp(-0.7))), within(1e-6f));
  }

  @Test
  void labels_that_are_all_as_good_as_never_share_alike() {
    float[] scores = {-1000, -1000};
    Link.ONE_VERSUS_REST.probabilities(scores);
    assertThat(scores).containsExactly(0.5f, 0.5f);
  }
}
