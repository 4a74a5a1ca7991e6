package kehys.model;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Features;

/**
 * Filters over neighbouring pieces; for each piece the mean of all pieces' filters, weighted by
 * exp( filters(one) · filters(other) / √number of filters) as dot-product attention is (Vaswani et
 * al. 2017); the highest value of each over the sequence, and one dense layer.
 */
public final class AttentionClassifier implements Classifier {
  private final Embeddings embeddings;
  private final Convolution filters;
  private final Dense output;

  /**
   * A classifier of these parts.
   *
   * @param output [filters, labels]
   */
  public AttentionClassifier(Embeddings embeddings, Convolution filters, Dense output) {
    this.embeddings = embeddings;
    this.filters = filters;
    this.output = output;
  }

  @Override
  public void probabilities(Features features, float[] into) {
    float[][] units = new float[features.size()][filters.filters()];
    for (int place = 0; place < units.length; place++) {
      filters.at(features, place, embeddings, units[place]);
    }
    // Means of what is never below 0 are not either.
    float[] highest = new float[filters.filters()];
    for (float[] place : units) {
      look(place, units, highest);
    }
    output.apply(highest, into);
    Link.SOFTMAX.probabilities(into);
  }

  /** Raises {@code highest} to what one place sees of all. */
  private static void look(float[] place, float[][] units, float[] highest) {
    float[] weights = new float[units.length];
    for (int other = 0; other < units.length; other++) {
      weights[other] = dot(place, units[other]) / (float) Math.sqrt(place.length);
    }
    Link.SOFTMAX.probabilities(weights);
    float[] mean = new float[place.length];
    for (int other = 0; other < units.length; other++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights[other] * units[other][i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      highest[i] = Math.max(highest[i], mean[i]);
    }
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Override
  public ClassifierForm form() {
    return new AttentionForm(embeddings.size(), filters.filters(), filters.width());
  }

  @Override
  public List<Tensor> tensors(String name) {
    List<Tensor> tensors = new ArrayList<>(List.of(embeddings.tensor(name)));
    tensors.addAll(filters.tensors(name));
    tensors.addAll(output.tensors(name + ".output"));
    return tensors;
  }
}
