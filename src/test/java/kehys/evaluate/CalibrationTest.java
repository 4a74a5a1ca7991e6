package kehys.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.evaluate.Answers.Answer;
import kehys.evaluate.Answers.Probabilities;
import kehys.evaluate.RiskCurve.Sure;
import kehys.model.Calibration;
import kehys.model.Risk;
import kehys.model.VectorScaling;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  /** Answers whose true labels are drawn from the probabilities after {@code truth} is applied. */
  private static Answers made(Calibration truth, int sentences) {
    Random random = new Random(7);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      float[] said = said(random);
      float[] meant = said.clone();
      truth.apply(meant);
      answers.add(new Answer(i % 5, draw(meant, random), new Probabilities(said)));
    }
    return Answers.of(answers);
  }

  private static float[] said(Random random) {
    float[] said = new float[3];
    float sum = 0;
    for (int label = 0; label < 3; label++) {
      said[label] = (float) Math.exp(2 * random.nextGaussian());
      sum += said[label];
    }
    for (int label = 0; label < 3; label++) {
      said[label] /= sum;
    }
    return said;
  }

  private static int draw(float[] probabilities, Random random) {
    double left = random.nextDouble();
    int label = 0;
    while (label < 2 && left > probabilities[label]) {
      left -= probabilities[label++];
    }
    return label;
  }

  @Test
  void a_temperature_that_made_the_answers_is_found_again() {
    VectorScaling found = ScalingFit.temperature(made(VectorScaling.temperature(2), 20_000));
    assertThat(found.slopes().get(0)).isCloseTo(0.5, within(0.02));
  }

  @Test
  void vector_scaling_loses_no_more_than_what_made_the_answers() {
    VectorScaling truth = new VectorScaling(List.of(1.2, 0.8, 1.0), List.of(1.0, 0.0, -1.0));
    Answers answers = made(truth, 5_000);
    VectorScaling found = ScalingFit.vector(answers);
    ScalingLoss loss = new ScalingLoss(answers);
    assertThat(loss.value(point(found))).isLessThanOrEqualTo(loss.value(point(truth)));
    assertThat(loss.value(point(found))).isLessThan(loss.value(loss.even(1)) - 0.05);
  }

  private static double[] point(VectorScaling scaling) {
    return Stream.concat(scaling.slopes().stream(), scaling.shifts().stream())
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  @Test
  void the_gradient_is_what_small_steps_show() {
    ScalingLoss loss = new ScalingLoss(made(VectorScaling.temperature(2), 200));
    double[] point = {1.3, 0.7, 1.1, 0.2, -0.4, 0.1};
    double[] gradient = loss.gradient(point);
    for (int i = 0; i < point.length; i++) {
      double[] above = point.clone();
      double[] below = point.clone();
      above[i] += 1e-5;
      below[i] -= 1e-5;
      double slope = (loss.value(above) - loss.value(below)) / 2e-5;
      assertThat(gradient[i]).as("parameter %d", i).isCloseTo(slope, within(1e-6));
    }
  }

  @Test
  void believable_answers_are_left_alone() {
    Calibrator.Choice choice = new Calibrator(made(Calibration.NONE, 5_000), 5).choose();
    assertThat(choice.method()).isEqualTo(CalibrationMethod.NONE);
  }

  @Test
  void answers_that_are_too_sure_are_cooled_by_one_number() {
    Calibrator.Choice choice =
        new Calibrator(made(VectorScaling.temperature(2), 5_000), 5).choose();
    assertThat(choice.method()).isEqualTo(CalibrationMethod.TEMPERATURE);
  }

  @Test
  void a_few_answers_are_not_calibrated_on() {
    Calibrator.Choice choice = new Calibrator(made(VectorScaling.temperature(3), 99), 5).choose();
    assertThat(choice.method()).isEqualTo(CalibrationMethod.NONE);
  }

  @Test
  void an_isotonic_curve_rises_and_leaves_probabilities_that_add_up() {
    Calibration fitted = IsotonicFit.of(made(VectorScaling.temperature(3), 2_000));
    for (int step = 1; step < 20; step++) {
      float[] probabilities = {step / 20f, 0.5f - step / 40f, 0.5f - step / 40f};
      fitted.apply(probabilities);
      assertThat(probabilities[0] + probabilities[1] + probabilities[2])
          .isCloseTo(1, within(1e-6f));
    }
  }

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
}
