package kehys.model;

/** How the scores of the labels become probabilities that add up to 1. */
public enum Link {
  /** exp(s) over the sum of all exp(s): one model over all labels. */
  SOFTMAX {
    @Override
    void apply(float[] scores) {
      float highest = scores[0];
      for (float score : scores) {
        highest = Math.max(highest, score);
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (float) StrictMath.exp(scores[i] - highest);
      }
    }
  },

  /** 1 / (1 + exp(-s)) over the sum of all: a model of its own for each label against the rest. */
  ONE_VERSUS_REST {
    @Override
    void apply(float[] scores) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (float) (1 / (1 + StrictMath.exp(-scores[i])));
      }
    }
  };

  abstract void apply(float[] scores);

  /** Turns scores into probabilities in place. */
  void probabilities(float[] scores) {
    apply(scores);
    float sum = 0;
    for (float score : scores) {
      sum += score;
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sum > 0 ? scores[i] / sum : 1f / scores.length;
    }
  }
}
