package kehys.model;

import java.util.List;
import kehys.features.Features;

/** Scores the labels of one task. Immutable, for any number of threads. */
public sealed interface Classifier permits LinearClassifier {

  /**
   * Writes the probability of each label.
   *
   * @param features the sentence
   * @param into one value per label, overwritten; they add up to 1
   */
  void probabilities(Features features, float[] into);

  /** The arrays to be stored, named below the task. */
  List<Tensor> tensors(String task);
}
