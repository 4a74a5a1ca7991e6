package kehys.model;

import java.util.ArrayList;
import java.util.List;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.voice.Reading;

/** Asks all heads of a member of a sentence. Immutable, for any number of threads. */
public sealed interface Scorer permits SideBySide, OneByOne {

  /**
   * What the heads say, before calibration.
   *
   * @param seen the article as far as the member's featurizer sees it
   * @param sentence place of the sentence in the article, from 0
   * @param scratch this thread's buffer
   * @return a probability for each label of each task, in the order of the heads
   */
  float[][] probabilities(Reading seen, int sentence, Scratch scratch);

  /** The fastest way to ask a member; the ways differ by less than a thousandth. */
  static Scorer of(Member member) {
    List<LinearClassifier> linear = new ArrayList<>();
    for (Head head : member.heads()) {
      if (head.classifier() instanceof LinearClassifier classifier) {
        linear.add(classifier);
      }
    }
    return linear.size() == member.heads().size()
            && member.featurizer() instanceof HashedFeaturizer hashed
        ? new SideBySide(hashed, linear)
        : new OneByOne(member);
  }
}
