package kehys.train;

import de.bwaldvogel.liblinear.Model;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kehys.model.Labels;
import kehys.model.LinearClassifier;
import kehys.model.Link;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Logistic regression by Tribuo with LIBLINEAR: L2-regularised, solved in the primal by a trust
 * region Newton method (Lin, Weng and Keerthi 2008), one model for each label against the rest.
 * Nothing in it is drawn by chance.
 */
final class LogisticRegression {
  private static final LabelFactory LABELS = new LabelFactory();

  /** Score of a label that no row had: as good as never, and finite. */
  private static final float NEVER = -30;

  private final LinearSettings settings;

  LogisticRegression(LinearSettings settings) {
    this.settings = settings;
  }

  /**
   * Learns from these rows.
   *
   * @param codes label of each row as its place among {@code labels}; rows below 0 are left out
   */
  LibLinearClassificationModel learn(List<SparseRow> rows, int[] codes, Labels labels) {
    MutableDataset<Label> dataset =
        new MutableDataset<>(new SimpleDataSourceProvenance("sentences", LABELS), LABELS);
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] >= 0) {
        dataset.add(example(rows.get(i), new Label(labels.names().get(codes[i]))));
      }
    }
    LibLinearClassificationTrainer trainer =
        new LibLinearClassificationTrainer(
            new LinearClassificationType(LinearType.L2R_LR),
            settings.cost(),
            settings.iterations(),
            settings.tolerance());
    trainer.setLabelWeights(weights(codes, labels));
    return (LibLinearClassificationModel) trainer.train(dataset);
  }

  /** A row in Tribuo's form: a place's name is its number, padded so that names sort as numbers. */
  static Example<Label> example(SparseRow row, Label label) {
    String[] names = new String[row.size()];
    double[] values = new double[row.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(row.place(i));
      values[i] = row.value(i);
    }
    return new ArrayExample<>(label, names, values);
  }

  private static String name(int place) {
    String digits = Integer.toString(place);
    return "0".repeat(8 - digits.length()) + digits;
  }

  /** (n / (labels × n of the label)) ^ balance. */
  private Map<Label, Float> weights(int[] codes, Labels labels) {
    int[] counts = new int[labels.size()];
    int all = 0;
    for (int code : codes) {
      if (code >= 0) {
        counts[code]++;
        all++;
      }
    }
    Map<Label, Float> weights = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      double share = (double) all / labels.size() / Math.max(1, counts[i]);
      weights.put(
          new Label(labels.names().get(i)), (float) StrictMath.pow(share, settings.balance()));
    }
    return weights;
  }

  /** The learned weights as arrays that answer without the library. */
  static LinearClassifier export(
      LibLinearClassificationModel learned, Labels labels, int dimensions) {
    float[] weights = new float[dimensions * labels.size()];
    float[] bias = new float[labels.size()];
    Arrays.fill(bias, NEVER);
    Model inner = learned.getInnerModels().get(0);
    // The library copies its weights each time it is asked for them.
    double[] theirs = inner.getFeatureWeights();
    int[] order = inner.getLabels();
    for (int column = 0; column < order.length; column++) {
      Label label = learned.getOutputIDInfo().getOutput(order[column]);
      int at = labels.names().indexOf(label.getLabel());
      for (int id = 0; id < learned.getFeatureIDMap().size(); id++) {
        int place = Integer.parseInt(learned.getFeatureIDMap().get(id).getName());
        weights[place * labels.size() + at] = weight(theirs, order.length, id, column);
      }
      bias[at] = weight(theirs, order.length, learned.getFeatureIDMap().size(), column);
    }
    return new LinearClassifier(Link.ONE_VERSUS_REST, weights, bias);
  }

  /** Two labels share one column of weights: the second's are the first's with the other sign. */
  private static float weight(double[] weights, int labels, int row, int column) {
    return labels == 2
        ? (float) (column == 0 ? weights[row] : -weights[row])
        : (float) weights[row * labels + column];
  }
}
