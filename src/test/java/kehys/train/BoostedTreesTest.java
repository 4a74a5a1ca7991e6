package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import kehys.model.Labels;
import org.junit.jupiter.api.Test;
import org.tribuo.classification.Label;
import org.tribuo.common.xgboost.XGBoostModel;

/** What leaves the training floor answers as the library does. */
class BoostedTreesTest {
  private static final Settings FEW =
      new Settings(BoostedTrees.KNOWN, Map.of("bits", "16", "rounds", "20", "features", "500"));
  private static final BoostedTrees TREES = BoostedTrees.of(FEW);

  private final SameAnswers answers = new SameAnswers(LinearSettings.hash(FEW));

  @Test
  void five_labels_are_answered_as_tribuo_answers_them() {
    assertSameProbabilities(answers.rows("attribution"));
  }

  @Test
  void two_labels_are_answered_as_tribuo_answers_them() {
    assertSameProbabilities(answers.rows("kind"));
  }

  private void assertSameProbabilities(LabelledRows rows) {
    XGBoostModel<Label> theirs = TREES.train(rows, 1);
    BitSet chosen = TREES.chosen(rows);
    answers.hold(
        theirs,
        TreesExport.of(theirs, rows),
        rows.labels(),
        row -> BoostedTrees.seen(row, chosen, rows),
        p -> {});
  }

  @Test
  void a_label_that_no_row_has_is_as_good_as_never_answered() {
    LabelledRows rows = answers.rows(new Labels("kind", List.of("body", "headline", "caption")));
    assertThat(answers.first(TREES.learn(rows, 1), 3)[2]).isLessThan(1e-9f);
  }

  @Test
  void the_strongest_features_are_as_many_as_were_asked_for() {
    LabelledRows rows = answers.rows("framing");
    BitSet ten = ChiSquared.strongest(rows, 10);
    BitSet hundred = ChiSquared.strongest(rows, 100);
    assertThat(ten.cardinality()).isEqualTo(10);
    hundred.and(ten);
    assertThat(hundred).isEqualTo(ten);
  }
}
