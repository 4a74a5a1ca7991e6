package kehys.annotate;

import kehys.features.Featurizer;
import kehys.features.Scratch;
import kehys.model.Member;
import kehys.model.Scorer;
import kehys.voice.Reading;

/** A member of a model, ready to be asked of many sentences. */
record Asked(Featurizer featurizer, Scorer scorer) {

  static Asked of(Member member) {
    return new Asked(member.featurizer(), Scorer.of(member.heads()));
  }

  /** A probability for each label of each task. */
  float[][] opinion(Reading seen, int sentence, Scratch scratch) {
    return scorer.probabilities(featurizer.features(seen, sentence, scratch));
  }
}
