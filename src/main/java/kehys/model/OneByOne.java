package kehys.model;

import java.util.List;
import kehys.features.Features;

/** Asks one head after the other. */
record OneByOne(List<Head> heads) implements Scorer {

  @Override
  public float[][] probabilities(Features features) {
    float[][] answers = new float[heads.size()][];
    for (int task = 0; task < answers.length; task++) {
      answers[task] = new float[heads.get(task).labels().size()];
      heads.get(task).classifier().probabilities(features, answers[task]);
    }
    return answers;
  }
}
