package kehys.train;

import de.bwaldvogel.liblinear.Model;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kehys.model.LinearClassifier;
import kehys.model.Link;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;

/**
 * Linear classifiers by Tribuo with LIBLINEAR: L2-regularised, solved in the primal by a Newton
 * method with line search (Galli and Lin 2021), one model for each label against the rest. Nothing
 * in it is drawn by chance.
 */
final class Liblinear implements Learner {
  private final LinearType type;
  private final LinearSettings settings;
  private final Consumer<Progress> progress;

  private Liblinear(LinearType type, LinearSettings settings, Consumer<Progress> progress) {
    this.type = type;
    this.settings = settings;
    this.progress = progress;
  }

  /** Logistic regression. */
  static Liblinear logistic(LinearSettings settings) {
    return new Liblinear(LinearType.L2R_LR, settings, step -> {});
  }

  /** A support vector machine with squared hinge loss; its answers are ranks more than odds. */
  static Liblinear supportVectors(LinearSettings settings) {
    return new Liblinear(LinearType.L2R_L2LOSS_SVC, settings, step -> {});
  }

  /** The same, and each step is told. */
  Liblinear telling(Consumer<Progress> listener) {
    return new Liblinear(type, settings, listener);
  }

  @Override
  public LinearClassifier learn(LabelledRows rows, long seed) {
    return export(train(rows), rows).halved();
  }

  /** What the library learns. */
  LibLinearClassificationModel train(LabelledRows rows) {
    String deed = "preparing " + rows.labels().task();
    MutableDataset<Label> dataset =
        rows.dataset(
            UnaryOperator.identity(),
            added -> progress.accept(new Sentences(deed, added, rows.size())));
    Map<Label, Float> weights = rows.weights(settings.balance());
    SolverSteps steps = new SolverSteps(progress, rows);
    // To make a trainer silences the log of all threads: it is turned on again as soon as can be.
    LibLinearClassificationTrainer trainer =
        new LibLinearClassificationTrainer(
            new LinearClassificationType(type),
            settings.cost(),
            settings.iterations(),
            settings.tolerance());
    trainer.setLabelWeights(weights);
    return (LibLinearClassificationModel) SolverLog.listen(steps, () -> trainer.train(dataset));
  }

  /** The learned weights as arrays that answer without the library. */
  static LinearClassifier export(LibLinearClassificationModel learned, LabelledRows rows) {
    int labels = rows.labels().size();
    float[] weights = new float[rows.dimensions() * labels];
    float[] bias = new float[labels];
    Arrays.fill(bias, NEVER);
    Model inner = learned.getInnerModels().get(0);
    // The library copies its weights each time it is asked for them.
    double[] theirs = inner.getFeatureWeights();
    int[] order = inner.getLabels();
    for (int column = 0; column < order.length; column++) {
      int at = rows.code(learned.getOutputIDInfo().getOutput(order[column]));
      for (int id = 0; id < learned.getFeatureIDMap().size(); id++) {
        int place = Integer.parseInt(learned.getFeatureIDMap().get(id).getName());
        weights[place * labels + at] = weight(theirs, order.length, id, column);
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
