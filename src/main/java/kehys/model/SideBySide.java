package kehys.model;

import java.util.List;
import kehys.features.Features;

/**
 * Asks linear heads together: what a feature weighs for the labels of all heads stands in one row,
 * so that memory, which is what a sentence waits for, is asked once a feature. Sums are taken label
 * by label in the order of the features, as {@link LinearClassifier} takes them.
 */
final class SideBySide implements Scorer {
  /** So many sums are kept out of memory while the features are gone through. */
  private static final int AT_ONCE = 4;

  private final List<LinearClassifier> heads;
  private final int width;
  private final float[] rows;
  private final float[] bias;

  SideBySide(List<LinearClassifier> heads) {
    this.heads = List.copyOf(heads);
    int labels = heads.stream().mapToInt(LinearClassifier::labels).sum();
    this.width = (labels + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
    this.rows = new float[heads.get(0).features() * width];
    this.bias = new float[width];
    int at = 0;
    for (LinearClassifier head : heads) {
      head.copyTo(rows, width, at);
      head.copyBias(bias, at);
      at += head.labels();
    }
  }

  @Override
  public float[][] probabilities(Features features) {
    float[] sums = bias.clone();
    for (int from = 0; from < width; from += AT_ONCE) {
      add(features, from, sums);
    }
    return linked(sums);
  }

  private void add(Features features, int from, float[] sums) {
    float first = sums[from];
    float second = sums[from + 1];
    float third = sums[from + 2];
    float fourth = sums[from + 3];
    for (int i = 0; i < features.size(); i++) {
      int at = features.index(i) * width + from;
      float value = features.value(i);
      first += value * rows[at];
      second += value * rows[at + 1];
      third += value * rows[at + 2];
      fourth += value * rows[at + 3];
    }
    sums[from] = first;
    sums[from + 1] = second;
    sums[from + 2] = third;
    sums[from + 3] = fourth;
  }

  private float[][] linked(float[] sums) {
    float[][] answers = new float[heads.size()][];
    int at = 0;
    for (int task = 0; task < answers.length; task++) {
      LinearClassifier head = heads.get(task);
      answers[task] = new float[head.labels()];
      System.arraycopy(sums, at, answers[task], 0, head.labels());
      head.link().probabilities(answers[task]);
      at += head.labels();
    }
    return answers;
  }
}
