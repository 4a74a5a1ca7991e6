package kehys.train;

import kehys.model.Classifier;

/** Learns to tell the labels of one task by sparse rows. Holds no state. */
sealed interface Learner permits BoostedTrees, Liblinear, NaiveBayes, Shares {
  /** Score of a label that no row had: as good as never, and finite. */
  float NEVER = -30;

  /**
   * Learns a classifier that answers without the library it was learned by.
   *
   * @param seed seed of everything drawn by chance
   */
  Classifier learn(LabelledRows rows, long seed);
}
