package kehys.model;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Features;

/** Asks all heads of a member of one sentence. Immutable, for any number of threads. */
public sealed interface Scorer permits SideBySide, OneByOne {

  /**
   * What the heads say, before calibration.
   *
   * @param features the sentence
   * @return a probability for each label of each task, in the order of the heads
   */
  float[][] probabilities(Features features);

  /** The fastest way to ask these heads; all ways give the same answers to the bit. */
  static Scorer of(List<Head> heads) {
    List<LinearClassifier> linear = new ArrayList<>();
    for (Head head : heads) {
      if (head.classifier() instanceof LinearClassifier classifier) {
        linear.add(classifier);
      }
    }
    return linear.size() == heads.size() ? new SideBySide(linear) : new OneByOne(heads);
  }
}
