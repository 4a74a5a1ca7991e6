package kehys.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kehys.evaluate.Answers.Answer;
import kehys.evaluate.Answers.Probabilities;
import kehys.model.Calibration;
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
}
