package kehys.model;

import kehys.features.Features;
import kehys.features.Scratch;
import kehys.voice.Reading;

/** Weighs the features of a sentence, and asks one head after the other. */
record OneByOne(Member member) implements Scorer {

  @Override
  public float[][] probabilities(Reading seen, int sentence, Scratch scratch) {
    Features features = member.featurizer().features(seen, sentence, scratch);
    float[][] answers = new float[member.heads().size()][];
    for (int task = 0; task < answers.length; task++) {
      Head head = member.heads().get(task);
      answers[task] = new float[head.labels().size()];
      head.classifier().probabilities(features, answers[task]);
    }
    return answers;
  }
}
