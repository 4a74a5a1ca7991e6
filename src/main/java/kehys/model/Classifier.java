package kehys.model;

import java.util.List;
import kehys.features.Features;

/** Scores the labels of one task. Immutable, for any number of threads. */
public sealed interface Classifier
    permits LinearClassifier, TreesClassifier, CnnClassifier, MlpClassifier, AttentionClassifier {

  /**
   * Writes the probability of each label.
   *
   * @param features the sentence
   * @param into one value per label, overwritten; they add up to 1
   */
  void probabilities(Features features, float[] into);

  /** How a model file tells of it. */
  ClassifierForm form();

  /** The arrays to be stored, their names beginning with {@code name}. */
  List<Tensor> tensors(String name);
}
