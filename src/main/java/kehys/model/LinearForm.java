package kehys.model;

import java.util.List;

/**
 * A {@link LinearClassifier}.
 *
 * @param link from scores to probabilities
 */
record LinearForm(Link link) implements ClassifierForm {

  @Override
  public Classifier read(TensorFile file, String name, int features, int labels) {
    float[] weights = file.shortest(name + ".weights", List.of(features, labels));
    return new LinearClassifier(link, weights, file.floats(name + ".bias", List.of(labels)));
  }
}
