package kehys.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import kehys.model.Card.Figure;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static Outcome of(double low, double high) {
    return Outcome.of(100, 4, new Figure(0.04, low, high), 0.05);
  }

  @Test
  void the_whole_interval_has_to_be_on_one_side_of_the_limit() {
    assertThat(of(0.01, 0.05)).isEqualTo(Outcome.HOLDS);
    assertThat(of(0.051, 0.2)).isEqualTo(Outcome.FAILS);
    assertThat(of(0.01, 0.2)).isEqualTo(Outcome.UNSURE);
  }

  @Test
  void where_no_failure_is_allowed_one_is_too_many() {
    assertThat(Outcome.of(9_000, 1, new Figure(0.0001, 0, 0.001), 0)).isEqualTo(Outcome.FAILS);
    assertThat(Outcome.of(9, 0, new Figure(0, 0, 0.3), 0)).isEqualTo(Outcome.HOLDS);
  }

  @Test
  void what_was_not_tried_says_nothing() {
    assertThat(Outcome.of(0, 0, new Figure(0, 0, 1), 0.05)).isEqualTo(Outcome.UNTRIED);
  }
}
