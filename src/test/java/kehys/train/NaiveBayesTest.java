package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kehys.model.Labels;
import org.junit.jupiter.api.Test;
import org.tribuo.Model;
import org.tribuo.classification.Label;

/** What leaves the training floor answers as the library does. */
class NaiveBayesTest {
  private static final Settings BITS = new Settings(NaiveBayes.KNOWN, Map.of("bits", "16"));
  private static final NaiveBayes BAYES = NaiveBayes.of(BITS);

  private final SameAnswers answers = new SameAnswers(LinearSettings.hash(BITS));

  @Test
  void five_labels_are_answered_as_tribuo_answers_them() {
    assertSameProbabilities(answers.rows("attribution"));
  }

  @Test
  void two_labels_are_answered_as_tribuo_answers_them() {
    assertSameProbabilities(answers.rows("kind"));
  }

  private void assertSameProbabilities(LabelledRows rows) {
    Model<Label> theirs = BAYES.train(rows);
    answers.hold(
        theirs, BAYES.export(theirs, rows), rows.labels(), UnaryOperator.identity(), p -> {});
  }

  @Test
  void without_balance_a_frequent_label_is_likelier_by_its_share() {
    LabelledRows rows = answers.rows("kind");
    float[] even = answers.first(new NaiveBayes(0.1, 1).learn(rows, 1), 2);
    float[] byShare = answers.first(new NaiveBayes(0.1, 0).learn(rows, 1), 2);
    double odds = (double) rows.counts()[0] / rows.counts()[1];
    assertThat(byShare[0] / byShare[1] / (even[0] / even[1]) / odds).isBetween(0.999, 1.001);
  }

  @Test
  void a_label_that_no_row_has_is_as_good_as_never_answered() {
    LabelledRows rows = answers.rows(new Labels("kind", List.of("body", "headline", "caption")));
    assertThat(answers.first(BAYES.learn(rows, 1), 3)[2]).isLessThan(1e-9f);
  }
}
