package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kehys.model.Labels;
import kehys.model.LinearClassifier;
import org.junit.jupiter.api.Test;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;

/** What leaves the training floor answers as the library does. */
class LiblinearTest {
  private static final LinearSettings SETTINGS = LinearSettings.of(Map.of("bits", "16"));
  private static final Liblinear LOGISTIC = Liblinear.logistic(SETTINGS);

  private final SameAnswers answers = new SameAnswers(SETTINGS.hash());

  @Test
  void five_labels_are_answered_as_tribuo_answers_them() {
    assertSameProbabilities(answers.rows("attribution"));
  }

  @Test
  void two_labels_are_answered_as_tribuo_answers_them() {
    assertSameProbabilities(answers.rows("kind"));
  }

  private void assertSameProbabilities(LabelledRows rows) {
    LibLinearClassificationModel theirs = LOGISTIC.train(rows);
    answers.hold(
        theirs, Liblinear.export(theirs, rows), rows.labels(), UnaryOperator.identity(), p -> {});
  }

  @Test
  void distances_of_support_vector_machines_are_those_of_tribuo() {
    assertSameDistances(answers.rows("framing"));
    assertSameDistances(answers.rows("kind"));
  }

  private void assertSameDistances(LabelledRows rows) {
    LibLinearClassificationModel theirs = Liblinear.supportVectors(SETTINGS).train(rows);
    answers.hold(
        theirs,
        Liblinear.export(theirs, rows),
        rows.labels(),
        UnaryOperator.identity(),
        LiblinearTest::sigmoids);
  }

  /** 1 / (1 + exp(-distance)), divided by their sum. */
  private static void sigmoids(float[] distances) {
    float sum = 0;
    for (int i = 0; i < distances.length; i++) {
      distances[i] = (float) (1 / (1 + Math.exp(-distances[i])));
      sum += distances[i];
    }
    for (int i = 0; i < distances.length; i++) {
      distances[i] /= sum;
    }
  }

  @Test
  void halved_weights_change_no_probability_by_a_hundredth() {
    LabelledRows rows = answers.rows("attribution");
    LinearClassifier exact = Liblinear.export(LOGISTIC.train(rows), rows);
    assertThat(answers.largestDifference(exact, exact.halved(), 5)).isPositive().isLessThan(0.01f);
    assertThat(answers.first(LOGISTIC.learn(rows, 1), 5))
        .isEqualTo(answers.first(exact.halved(), 5));
  }

  @Test
  void a_label_that_no_row_has_is_as_good_as_never_answered() {
    LabelledRows rows = answers.rows(new Labels("kind", List.of("body", "headline", "caption")));
    assertThat(answers.first(LOGISTIC.learn(rows, 1), 3)[2]).isLessThan(1e-9f);
  }
}
