package kehys.model;

import java.util.List;

/**
 * A {@link CnnClassifier}.
 *
 * @param size length of an embedding
 * @param filters filters of each width
 * @param widths pieces in a window
 */
record CnnForm(int size, int filters, List<Integer> widths) implements ClassifierForm {

  /** Refuses what has no filters. */
  CnnForm {
    widths = List.copyOf(widths);
    if (widths.isEmpty() || widths.stream().anyMatch(width -> width < 1) || filters < 1) {
      throw new IllegalArgumentException(
          "expected widths and filters from 1, found " + widths + " and " + filters);
    }
  }

  static CnnForm of(JsonValue json) {
    return new CnnForm(
        json.get("size").whole(),
        json.get("filters").whole(),
        json.get("widths").list(JsonValue::whole));
  }

  @Override
  public Classifier read(TensorFile file, String name, int features, int labels) {
    Embeddings embeddings = Embeddings.read(file, name, features, size);
    List<Convolution> convolutions =
        widths.stream()
            .map(width -> Convolution.read(file, name, List.of(width, size, filters)))
            .toList();
    Dense output = Dense.read(file, name + ".output", widths.size() * filters, labels);
    return new CnnClassifier(embeddings, convolutions, output);
  }
}
