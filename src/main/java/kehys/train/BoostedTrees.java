package kehys.train;

import java.util.BitSet;
import java.util.List;
import kehys.model.TreesClassifier;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.xgboost.XGBoostClassificationTrainer;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.common.xgboost.XGBoostTrainer.BoosterType;
import org.tribuo.common.xgboost.XGBoostTrainer.LoggingVerbosity;
import org.tribuo.common.xgboost.XGBoostTrainer.TreeMethod;

/**
 * Gradient-boosted trees by Tribuo with XGBoost (Chen and Guestrin 2016), over the features that
 * tell most of the labels. A head learns on one thread, so that sums are always taken in the same
 * order.
 *
 * @param rounds each with a tree for each label
 * @param depth most splits from root to leaf
 * @param rate share of a tree's answer that counts
 * @param features how many features are looked at
 * @param balance how far rare labels are made up for
 */
record BoostedTrees(int rounds, int depth, double rate, int features, double balance)
    implements Learner {
  /** All that can be set. */
  static final List<Setting> KNOWN =
      LinearSettings.beforeHash(
          new Setting("rounds", "200", "a whole number from 1 to 5000", "trees for each label"),
          new Setting("depth", "6", "a whole number from 1 to 12", "most splits in a row"),
          new Setting("rate", "0.15", "a number from 0.001 to 1", "how much of a tree counts"),
          new Setting(
              "features",
              "3000",
              "a whole number from 10 to 100000",
              "how many are looked at, by chi-squared"),
          LinearSettings.balance("0.5"));

  /** Share of the sentences that each tree sees, and of the features. */
  private static final double SAMPLE = 0.8;

  private static final double FEATURE_SAMPLE = 0.5;

  /** Reads the user's values, each within its range. */
  static BoostedTrees of(Settings settings) {
    return new BoostedTrees(
        settings.integer("rounds", 1, 5000),
        settings.integer("depth", 1, 12),
        settings.number("rate", 1e-3, 1),
        settings.integer("features", 10, 100_000),
        settings.number("balance", 0, 1));
  }

  @Override
  public TreesClassifier learn(LabelledRows rows, long seed) {
    return TreesExport.of(train(rows, seed), rows);
  }

  /** What the library learns. */
  XGBoostModel<Label> train(LabelledRows rows, long seed) {
    BitSet chosen = chosen(rows);
    MutableDataset<Label> dataset = rows.dataset(row -> seen(row, chosen, rows));
    dataset.setWeights(rows.weights(balance));
    Model<Label> learned =
        new XGBoostClassificationTrainer(
                BoosterType.GBTREE,
                TreeMethod.HIST,
                rounds,
                rate,
                0,
                depth,
                1,
                SAMPLE,
                FEATURE_SAMPLE,
                1,
                0,
                1,
                LoggingVerbosity.SILENT,
                seed)
            .train(dataset);
    return (XGBoostModel<Label>) learned;
  }

  BitSet chosen(LabelledRows rows) {
    return ChiSquared.strongest(rows, features);
  }

  /** A row as the trees see it: the library wants at least one feature in each. */
  static SparseRow seen(SparseRow row, BitSet chosen, LabelledRows rows) {
    return row.among(chosen, rows.dimensions());
  }
}
