package kehys.model;

import java.util.List;
import kehys.features.Features;

/**
 * Weighs each feature for each label: score(label) = bias(label) + Σ value × weight(feature,
 * label).
 */
public final class LinearClassifier implements Classifier {
  private final Link link;
  private final float[] weights;
  private final float[] bias;

  /**
   * A classifier over given arrays, which are not copied and must not change.
   *
   * @param link from scores to probabilities
   * @param weights [features, labels], row-major
   * @param bias [labels]
   */
  public LinearClassifier(Link link, float[] weights, float[] bias) {
    this.link = link;
    this.weights = weights;
    this.bias = bias;
  }

  @Override
  public void probabilities(Features features, float[] into) {
    int labels = bias.length;
    System.arraycopy(bias, 0, into, 0, labels);
    for (int i = 0; i < features.size(); i++) {
      int row = features.index(i) * labels;
      float value = features.value(i);
      for (int label = 0; label < labels; label++) {
        into[label] += value * weights[row + label];
      }
    }
    link.probabilities(into);
  }

  /** What features add to the score of a label. */
  public double sum(Features features, int label) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += (double) features.value(i) * weights[features.index(i) * bias.length + label];
    }
    return sum;
  }

  /** The score of a label before any feature is seen. */
  public float bias(int label) {
    return bias[label];
  }

  /**
   * The same with weights that take half the bytes in a file, each changed by at most 2⁻⁸ of
   * itself.
   */
  public LinearClassifier halved() {
    float[] halved = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      halved[i] = Halved.nearest(weights[i]);
    }
    return new LinearClassifier(link, halved, bias);
  }

  int labels() {
    return bias.length;
  }

  int features() {
    return weights.length / bias.length;
  }

  Link link() {
    return link;
  }

  float weight(int feature, int label) {
    return weights[feature * bias.length + label];
  }

  /** The largest |scale × weight| of a label, over all features and their scales. */
  float largest(float[] scales, int label) {
    float largest = 0;
    for (int feature = 0; feature < scales.length; feature++) {
      float value = Math.abs(scales[feature] * weight(feature, label));
      largest = value > largest ? value : largest;
    }
    return largest;
  }

  void copyBias(float[] into, int at) {
    System.arraycopy(bias, 0, into, at, bias.length);
  }

  @Override
  public ClassifierForm form() {
    return new LinearForm(link);
  }

  @Override
  public List<Tensor> tensors(String task) {
    return List.of(
        Tensor.shortest(task + ".weights", List.of(features(), labels()), weights),
        new Tensor(task + ".bias", List.of(bias.length), bias));
  }
}
