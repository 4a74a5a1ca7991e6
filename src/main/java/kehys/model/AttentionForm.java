package kehys.model;

import java.util.List;

/**
 * An {@link AttentionClassifier}.
 *
 * @param size length of an embedding
 * @param filters number of filters
 * @param width pieces in a window
 */
record AttentionForm(int size, int filters, int width) implements ClassifierForm {

  static AttentionForm of(JsonValue json) {
    return new AttentionForm(
        json.get("size").whole(), json.get("filters").whole(), json.get("width").whole());
  }

  @Override
  public Classifier read(TensorFile file, String name, int features, int labels) {
    return new AttentionClassifier(
        Embeddings.read(file, name, features, size),
        Convolution.read(file, name, List.of(width, size, filters)),
        Dense.read(file, name + ".output", filters, labels));
  }
}
