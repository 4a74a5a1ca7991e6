package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.model.Risk;
import kehys.statistics.RiskCoverage.Point;
import kehys.statistics.RiskCurve.Sure;
import org.junit.jupiter.api.Test;

class RiskCurveTest {

  @Test
  void the_upper_bound_of_a_share_is_that_of_clopper_and_pearson() {
    // R: binom.test(3, 50, alternative = "less", conf.level = 0.95)
    assertThat(Proportion.upper(3, 50, 0.05)).isCloseTo(0.1478, within(1e-4));
    assertThat(Proportion.upper(0, 59, 0.05)).isCloseTo(1 - Math.pow(0.05, 1 / 59.0), within(1e-9));
    assertThat(Proportion.upper(5, 5, 0.05)).isEqualTo(1);
  }

  @Test
  void the_true_error_lies_below_the_bound_in_all_steps_nearly_always() {
    int held = 0;
    for (int run = 0; run < 200; run++) {
      held += holds(new Random(run)) ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(190);
  }

  /** Articles of five sentences that share a luck; the surer, the less is wrong. */
  private static boolean holds(Random random) {
    List<Sure> answers = new ArrayList<>();
    for (int article = 0; article < 200; article++) {
      double luck = 0.5 + random.nextDouble();
      for (int sentence = 0; sentence < 5; sentence++) {
        double probability = 0.5 + random.nextDouble() / 2;
        boolean wrong = random.nextDouble() < (1 - probability) * luck;
        answers.add(new Sure(article, probability, wrong));
      }
    }
    Risk risk = new RiskCurve(answers).risk("tone", "");
    return risk.points().stream().allMatch(point -> trueError(point.threshold()) <= point.upper());
  }

  /** Mean of 1 − p over p from the threshold to 1, all equally likely. */
  private static double trueError(double threshold) {
    return (1 - threshold) / 2;
  }

  @Test
  void whole_articles_that_fail_together_count_for_less() {
    List<Sure> together =
        IntStream.range(0, 1000).mapToObj(i -> new Sure(i / 10, 0.9, i / 10 % 4 == 0)).toList();
    List<Sure> alone =
        IntStream.range(0, 1000).mapToObj(i -> new Sure(i, 0.9, i % 4 == 0)).toList();
    assertThat(DesignEffect.of(together)).isCloseTo(10, within(0.2));
    assertThat(DesignEffect.of(alone)).isCloseTo(1, within(0.01));
  }

  @Test
  void the_area_under_the_curve_is_the_mean_risk_at_each_answer() throws IOException {
    List<Sure> answers =
        Pairs.sentences().stream()
            .map(
                one ->
                    new Sure(
                        one.article(),
                        one.probabilities().get(one.first()),
                        one.first() != one.gold()))
            .toList();
    assertThat(RiskCoverage.of(answers).area()).isCloseTo(Pairs.figure("risk_area"), within(1e-11));
  }

  @Test
  void answers_that_are_equally_sure_make_one_point() {
    RiskCoverage curve =
        RiskCoverage.of(
            List.of(
                new Sure(0, 0.5, true),
                new Sure(0, 0.9, false),
                new Sure(1, 0.9, true),
                new Sure(1, 0.7, false)));
    assertThat(curve.points())
        .containsExactly(
            new Point(0.9, 0.5, 0.5), new Point(0.7, 0.75, 1 / 3.0), new Point(0.5, 1, 0.5));
    assertThat(curve.area()).isCloseTo((0.5 + 0.5 + 1 / 3.0 + 0.5) / 4, within(1e-12));
  }
}
