package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import kehys.model.Card.Figure;
import kehys.statistics.RiskCurve.Sure;
import org.junit.jupiter.api.Test;

class ClusteredShareTest {

  private static List<Sure> answers(int all, int wrong, int perArticle) {
    return IntStream.range(0, all).mapToObj(i -> new Sure(i / perArticle, 1, i < wrong)).toList();
  }

  @Test
  void of_sentences_that_stand_alone_it_is_the_interval_of_clopper_and_pearson() {
    // SciPy: stats.beta.ppf(0.025, 2.94, 47.06), stats.beta.ppf(0.975, 3.94, 46.06); the variance
    // between 50 articles costs one of them
    Figure share = ClusteredShare.of(answers(50, 3, 1));
    assertThat(share.value()).isCloseTo(0.06, within(1e-12));
    assertThat(share.low()).isCloseTo(0.0122719319, within(1e-7));
    assertThat(share.high()).isCloseTo(0.1669749852, within(1e-7));
  }

  @Test
  void without_a_wrong_answer_the_share_may_still_be_above_nothing() {
    Figure share = ClusteredShare.of(answers(59, 0, 1));
    assertThat(share.value()).isZero();
    assertThat(share.low()).isZero();
    assertThat(share.high()).isCloseTo(1 - Math.pow(0.025, 1 / 59.0), within(1e-9));
  }

  @Test
  void articles_that_fail_as_a_whole_make_it_wider() {
    Figure alone = ClusteredShare.of(answers(200, 20, 1));
    Figure whole = ClusteredShare.of(answers(200, 20, 10));
    assertThat(whole.value()).isCloseTo(alone.value(), within(1e-12));
    assertThat(whole.low()).isLessThan(alone.low());
    assertThat(whole.high()).isGreaterThan(alone.high());
  }

  @Test
  void of_no_sentences_nothing_is_known() {
    assertThat(ClusteredShare.of(List.of())).isEqualTo(new Figure(0, 0, 1));
  }
}
