package kehys.train;

import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kehys.model.LinearClassifier;
import kehys.model.Link;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.mnb.MultinomialNaiveBayesTrainer;

/**
 * Multinomial naive Bayes by Tribuo over weighted n-grams (Rennie et al. 2003). Nothing in it is
 * drawn by chance.
 *
 * @param smoothing how much of every n-gram each label is given beforehand
 * @param balance 0: labels are as likely beforehand as they are frequent; 1: all are equally likely
 */
record NaiveBayes(double smoothing, double balance) implements Learner {
  /** All that can be set. */
  static final List<Setting> KNOWN =
      LinearSettings.beforeHash(
          new Setting(
              "smoothing",
              "0.1",
              "a number from 0.000001 to 1000",
              "how much of every n-gram each label has beforehand"),
          LinearSettings.balance("1"));

  /** Tribuo wants some of its own. */
  private static final double HARDLY = 1e-12;

  /** Reads the user's values, each within its range. */
  static NaiveBayes of(Settings settings) {
    return new NaiveBayes(
        settings.number("smoothing", 1e-6, 1e3), settings.number("balance", 0, 1));
  }

  @Override
  public LinearClassifier learn(LabelledRows rows, long seed) {
    return export(train(rows), rows).halved();
  }

  /**
   * What the library learns. It would measure n-grams that a label lacks against the sum of the
   * logarithms of those that it has; so each label is given one sentence with some of every n-gram,
   * which is what smoothing means, and lacks none.
   */
  Model<Label> train(LabelledRows rows) {
    MutableDataset<Label> dataset = rows.dataset(UnaryOperator.identity());
    SparseRow all = SparseRow.even(places(rows), (float) smoothing);
    int[] counts = rows.counts();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        dataset.add(LabelledRows.example(all, rows.label(code)));
      }
    }
    return new MultinomialNaiveBayesTrainer(HARDLY).train(dataset);
  }

  private static BitSet places(LabelledRows rows) {
    BitSet places = new BitSet(rows.dimensions());
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < rows.row(row).size(); i++) {
        places.set(rows.row(row).place(i));
      }
    }
    return places;
  }

  /**
   * The learned logarithms as arrays that answer without the library; each less the mean of its
   * labels, which changes no probability and tells for which label an n-gram speaks.
   */
  LinearClassifier export(Model<Label> learned, LabelledRows rows) {
    int[] counts = rows.counts();
    int seen = (int) Arrays.stream(counts).filter(count -> count > 0).count();
    float[] weights = new float[rows.dimensions() * counts.length];
    float[] bias = new float[counts.length];
    double[] mean = new double[rows.dimensions()];
    Map<String, List<Pair<String, Double>>> theirs = learned.getTopFeatures(-1);
    theirs.forEach((label, logs) -> logs.forEach(log -> mean[place(log)] += log.getB() / seen));
    for (int code = 0; code < counts.length; code++) {
      for (Pair<String, Double> log :
          theirs.getOrDefault(rows.labels().names().get(code), List.of())) {
        weights[place(log) * counts.length + code] = (float) (log.getB() - mean[place(log)]);
      }
      bias[code] = counts[code] == 0 ? NEVER : prior(counts[code], rows.size());
    }
    return new LinearClassifier(Link.SOFTMAX, weights, bias);
  }

  private static int place(Pair<String, Double> log) {
    return Integer.parseInt(log.getA());
  }

  private float prior(int count, int all) {
    return (float) ((1 - balance) * StrictMath.log((double) count / all));
  }
}
